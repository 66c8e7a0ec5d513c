/**
 * Units that a plan names as members only where it divides the work: 2.2 成员单位及职责, over a table or lines that begin with a unit each. They are the
 * members of the one command that the plan sets up, where the text names no others.
 */
import { gathered } from '../../gathered.ts';
import type { MemberRow } from '../../../graph-schema/index.ts';
import type { Block } from '../../text.ts';
import { namesIn } from './lists/annex.ts';
import type { Draft } from './drafts.ts';

const DIVISION = /^[^。；：]{0,40}?成员单位(?:及|和|的|与)?其?(?:主要|工作|具体)?(?:职责|分工|任务)(?:分工|任务)?(?:如下)?[：:]?$/u;
/** …，指挥部办公室设在市某局。成员单位及职责： at the end of a paragraph. */
const LAST = /[^。；]*$/u;
const COMMAND = /(?:指挥部|领导小组|委员会)$/u;
/** A command that the standing one sends where something happens: the division of work is not its own. */
const ON_SITE = /(?:现场|前线|前方|火场)(?:应急)?(?:总)?指挥部$/u;
const HAS_MEMBERS = /^(?:成员|成员单位|委员)$/u;

/** Gives the command its members, where it has none but those who lead it. */
export function withDivision(drafts: readonly Draft[], blocks: readonly Block[]): void {
  const commands = drafts.filter(({ name, members }) => COMMAND.test(name) && !ON_SITE.test(name) && members.length > 0);
  const [command] = commands;
  if (!command || commands.length > 1 || command.members.some(({ role }) => HAS_MEMBERS.test(role))) return;
  for (const [at, heading] of blocks.entries()) {
    if (
      heading.kind === 'row' ||
      !(
        DIVISION.test(heading.text.slice(heading.body - heading.start)) ||
        (/[：:]$/u.test(heading.text) && DIVISION.test(LAST.exec(heading.text)?.[0] ?? ''))
      )
    )
      continue;
    // The line of attachments in the notice has the same words, and nothing under it.
    const end = blocks.findIndex(
      ({ label, path, kind }, i) => i > at && kind !== 'row' && label !== null && path.length <= heading.path.length,
    );
    const units = new Set(gathered(blocks.slice(at + 1, end < 0 ? undefined : end), unitsOf));
    if (units.size < 2) continue;
    command.members = [...command.members, ...[...units].map((org): MemberRow => ({ role: '成员单位', person: null, post: null, org }))];
    return;
  }
}

/** The units that a row or a line begins with. */
const unitsOf = ({ kind, cells, text, body, start }: Block): readonly string[] =>
  namesIn(
    kind === 'row'
      ? (cells.map((cell) => cell.text).find((words) => !/^\d*$/u.test(words)) ?? '')
      : (/^(?<unit>[^：。]{2,40})(?:：|——)/u.exec(text.slice(body - start))?.groups?.['unit'] ?? ''),
  );
