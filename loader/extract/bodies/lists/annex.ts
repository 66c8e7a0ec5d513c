/** Members that an attachment lists: 成员由附件1所列单位主要负责同志组成. The units are those that its rows or lines begin with or consist of. */
import { gathered } from '../../../gathered.ts';
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import type { MemberRow } from '../../../../graph-schema/index.ts';
import type { Block, DocumentText } from '../../../text.ts';

const LISTED = /^(?:本(?:通知|方案|预案))?(?<annex>附件\d{0,2})(?:所列|中所列|列明|名单所列|中)的?(?:各|全部)?(?:成员)?单位$/u;

/** The members, each that stands for the units of an attachment as these units; without it where the attachment names none. */
export function withListed(members: readonly MemberRow[], document: DocumentText): MemberRow[] {
  return gathered(members, (member) => {
    const annex = LISTED.exec(member.org ?? '')?.groups?.['annex'];
    return annex === undefined ? [member] : unitsIn(document.blocks, annex).map((org) => ({ ...member, org }));
  });
}

function unitsIn(blocks: readonly Block[], annex: string): string[] {
  const units = gathered(
    blocks.filter(({ path }) => path[0] === annex),
    (block) =>
      namesIn(
        block.kind === 'row'
          ? (block.cells.map(({ text }) => text).find((text) => !/^\d*$/u.test(text)) ?? '')
          : block.text.slice(block.body - block.start),
      ),
  );
  return [...new Set(units)];
}

/** What a line of a list is headed by: no unit. */
const HEADS = /^(?:序号|成员单位|责任单位|单位|部门|成员|单位名称)$|名单$|一览表$/u;

/** The names, where words are nothing but names of bodies. */
export function namesIn(words: string): readonly string[] {
  const { agencies } = splitAgencies(words.replace(/[：。；]$/u, ''));
  return words.length <= 60 && !HEADS.test(words) && agencies.length > 0 && agencies.every((name) => isAgency(name) && !HEADS.test(name))
    ? agencies
    : [];
}
