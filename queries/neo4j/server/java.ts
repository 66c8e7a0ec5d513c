/** What Java is told when it runs a server. */

/** What Neo4j's own launcher opens to it. */
export const OPENED = ['--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/java.lang=ALL-UNNAMED'];
/** A server that lives for minutes gains nothing from what the compiler makes for hours. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1'];
/**
 * Compiled as well as can be is only what was run four times as often as Java would wait for: a first load of 2,000 documents costs a quarter less,
 * later ones no more.
 */
const LONG_LIVED = [
  '-XX:Tier4InvocationThreshold=20000',
  '-XX:Tier4MinInvocationThreshold=2400',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=160000',
];
/**
 * Megabytes of a heap in which all that a transaction of a load makes has room while it is new, beside what is kept: what is new has two thirds of
 * it then. Of a smaller heap it has a third, as Java would have it: with more, the rest was collected over and over.
 */
const ROOMY = 1536;

/** The options of a server with a heap of so many megabytes; `busy` for one that works long enough to be compiled well. */
export const javaOptions = (heap: number, busy: boolean): string[] => [
  `-Xms${heap}m`,
  `-Xmx${heap}m`,
  ...(heap >= ROOMY ? [`-Xmn${Math.floor((heap * 2) / 3)}m`] : []),
  '-XX:+UseParallelGC',
  ...(busy ? LONG_LIVED : SHORT_LIVED),
  ...OPENED,
];
