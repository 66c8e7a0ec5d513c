/**
 * `npm run -s gains -- BASE [HEAD] [--path PATH]… [--json]`: which statements came and which went between the readings of two commits, or of a commit
 * and the present checkout, by rule. Exit codes: 0 compared, 1 a reading failed, 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import { compare, lines } from './compare.ts';
import { commitOf, readAt, readHere } from './revision.ts';
import { labelOf, sources } from './sources.ts';

const USAGE =
  'gains: name the commit to compare with: npm run -s gains -- BASE [HEAD] [--path PATH]… [--json]. Without HEAD the present checkout is compared.';

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { path: { type: 'string', multiple: true }, json: { type: 'boolean' } },
  });
  const [base, head, more] = positionals;
  if (base === undefined || more !== undefined) throw new TypeError(USAGE);
  const from = commitOf(base);
  const to = head === undefined ? null : commitOf(head);
  const files = await sources(values.path ?? []);
  const before = readAt(from, [...files.values()]);
  const after = to === null ? readHere([...files.values()]) : readAt(to, [...files.values()]);
  const gains = compare(before, after, ({ source }) => labelOf(files.get(source.sha256) ?? source.file));
  if (values.json) console.log(JSON.stringify({ base: from, head: to, sources: files.size, ...gains }, null, 2));
  else {
    console.log(
      `${base} (${from.slice(0, 9)}) → ${head === undefined ? 'the present checkout' : `${head} (${to?.slice(0, 9) ?? ''})`}, ${files.size} sources`,
    );
    for (const line of lines(gains)) console.log(line);
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
