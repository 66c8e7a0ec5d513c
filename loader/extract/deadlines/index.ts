/**
 * The time limits and schedules of a document. Numbers and titles are masked first, so that 〔2024〕 or 《…五年规划》 is never read as
 * a time; then every rule looks for its expressions, the longest wins, those that belong together are joined, and what binds nobody is left out.
 */
import { gathered } from '../../gathered.ts';
import type { Block, DocumentText, Finding, Place } from '../../text.ts';
import { validityRows } from '../validity-tables.ts';
import type { DeadlineValue } from '../values.ts';
import { binds } from './binding/index.ts';
import type { Earlier } from './clock.ts';
import { comesRound } from './cycles.ts';
import { withoutYear } from './no-year.ts';
import { joined } from './joined.ts';
import { masked } from './masked.ts';
import { untilItEnds } from './windows.ts';
import { settingOf, type Setting } from './setting.ts';
import { mayHold, matchesIn } from './matches.ts';
import { sentenceAt, quotedFrom } from './sentence-around.ts';
import { asPrinted, clocked } from './clock-words.ts';
import { inItsDays } from './working-days.ts';
import { LEADING } from './year-before.ts';

/** A deadline with the place of its words; `at` is that of the sentence which is quoted. */
export interface Deadline extends Finding<DeadlineValue> {
  readonly words: Place;
}

/** All time limits and schedules of a document, in the order of the text. */
export function readDeadlines(document: DocumentText): Deadline[] {
  const { blocks } = document;
  const valid = validityRows(blocks);
  const setting = settingOf(document);
  let heading = '';
  const found = gathered(blocks, (block) => {
    if (block.kind === 'heading') heading = block.text;
    return mayHold(block, setting) && !valid.has(block) ? inBlock(block, heading, setting) : [];
  });
  return inItsDays(withoutYear(untilItEnds(found, document.source.text), setting.context), blocks);
}

/** 责任单位：市水利局; （市水利局牵头，市财政局配合）: a paragraph that says whose task it is. */
const ASSIGNED = /(?:责任|牵头)(?:单位|部门|领导)[：:]|（[^（）]{2,160}(?:牵头|负责|配合|参与|落实)(?:实施|落实)?）。?$/u;

/** The deadlines of a block under a heading. */
function inBlock(block: Block, heading: string, setting: Setting): Deadline[] {
  const { context, slots, inStanding } = setting;
  const slot = slots.get(block);
  if ((block.kind === 'line' && !slot && !/[：，]|阶段[^。；]{0,20}[（(]/u.test(block.text)) || /^附[件表]\d*[：:]/u.test(block.text))
    return [];
  // What starts a clock does not reach into 第五条.
  const article = block.label?.startsWith('第') ? block.body - block.start : 0;
  const plain = masked(block.text);
  const text = article ? `${'。'.repeat(article)}${plain.slice(article)}` : plain;
  const matches = matchesIn(text, slot, setting);
  if (!matches.length) return [];
  const assigned = ASSIGNED.test(text);
  const lengths: Earlier[] = [];
  return gathered(joined(text, matches), (match) => {
    const [from, to] = sentenceAt(text, match.start, match.end);
    const read = text.slice(match.start, match.end);
    const surface = block.text.slice(match.start, match.end);
    const before = text.slice(from, match.start);
    const after = text.slice(match.end, to);
    const value = asPrinted(
      comesRound(match.value, read, before, after, !slot && inStanding(block.start + match.start), context),
      text,
      block.text,
      match.start,
    );
    if (
      !match.rule.startsWith('deadline/slot') &&
      !binds(
        {
          rule: match.rule,
          surface,
          value,
          sentence: text.slice(from, to),
          before,
          after,
          heading,
          assigned,
          leading: text.slice(0, match.start).slice(0, LEADING),
          closes: match.end + 1 >= text.length,
        },
        context,
      )
    )
      return [];
    const at: Place = [block.start + quotedFrom(text, from, to), block.start + to];
    const begun = clocked(value, text, block.text, match, lengths);
    if (begun.kind === 'duration') lengths.push({ end: match.end, from: begun.from });
    return [
      { value: { surface, ...begun }, at, rule: match.rule, words: [block.start + match.start, block.start + match.end] satisfies Place },
    ];
  });
}
