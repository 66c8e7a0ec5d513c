/**
 * Standing bodies that a document sets up or adjusts: leading groups, commands, joint conferences, working groups, with
 * their members from lists, tables and running text and the seat of their office.
 */
import type { MemberRow } from '../../../graph-schema/index.ts';
import type { DocumentText, Finding, Place } from '../../text.ts';
import type { BodyValue } from '../values.ts';
import { gathered } from '../../gathered.ts';
import { withListed } from './lists/annex.ts';
import { withDivision } from './division.ts';
import { type Draft, Drafts } from './drafts.ts';
import { goesOnInLines, opensList, readList } from './lists/index.ts';
import { roleAt } from './lists/role-marks.ts';
import { namesInTitle } from './body-names.ts';
import { listBody } from './lists/owners.ts';
import { readSentences } from './running/index.ts';
import { unitsOf } from './lists/paragraphs.ts';
import type { Unit } from './lists/unit.ts';

/** All bodies of a document, in the order of their passages. */
export function readBodies(document: DocumentText): Finding<BodyValue>[] {
  const units = unitsOf(document, (text) => roleAt(text) !== null);
  const drafts = new Drafts(document);
  let listEnd = 0;
  /** The last unit whose sentences gave the body spoken of members. */
  let spoken = -2;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) continue;
    const led: Draft | null = spoken === i - 1 && goesOnInLines(unit) ? drafts.current : null;
    if (led || opensList(unit, units[i + 1])) {
      const list = readList(units, i);
      const draft = list && (led ?? listBody(document, units, i, listEnd, drafts, list.at, list.rule));
      if (list && draft) {
        drafts.current = draft;
        draft.listed = true;
        draft.rule = list.rule;
        if (!drafts.extend(draft, list.at)) draft.at = list.at;
        // 成员名单附后: the persons of the list are those whose posts and units the text tells of.
        if (TO_FOLLOW.test(document.source.text.slice(document.start, list.at[0])) && list.members.some(({ person }) => person))
          draft.members = draft.members.filter(({ person, role }) => person !== null || !MEMBERS.test(role));
        drafts.add(draft, led && ON_OFFICE.test(units[i - 1]?.text ?? '') ? list.members.map(ofOffice) : list.members, list.at);
        withPosts(draft);
        const partly = units[list.next];
        if (list.rest > 0 && partly) readSentences(partly, list.rest, drafts, units, list.next, document);
        i = list.next - (list.rest > 0 ? 0 : 1);
        if (list.rest > 0 && ON_OFFICE.test(partly?.text.slice(list.rest) ?? '') && ofDeputies(units[list.next + 1])) spoken = list.next;
        listEnd = list.next;
        continue;
      }
    }
    if (unit.cells.length > 0) continue;
    const before = drafts.current?.members.length ?? 0;
    readSentences(unit, unit.body, drafts, units, i, document);
    if ((drafts.current?.members.length ?? 0) > before) spoken = i;
  }
  for (const draft of drafts.all) draft.members = withListed(draft.members, document);
  withPersons(drafts.all);
  withDivision(drafts.own, document.blocks);
  if (!drafts.findings().some(({ value }) => drafts.own.some(({ name }) => name === value.name)))
    for (const name of namesInTitle(document.title)) drafts.open(name, titleAt(document), 'body/title');
  return drafts.findings();
}

const TO_FOLLOW = /名单(?:附后|见附件|详见附件|另附)/u;
/** 办公室设县应急局，主任：吴九 before a line 副主任：…: the deputies of the office. */
const ON_OFFICE = /办公室(?:设|主任)[^。]*主任/u;
const ofDeputies = (unit: Unit | undefined): boolean => unit !== undefined && /^(?:常务)?副主任[：:]/u.test(unit.text);
const ofOffice = (member: MemberRow): MemberRow => (/^副主任$/u.test(member.role) ? { ...member, role: `办公室${member.role}` } : member);
const MEMBERS = /^(?:副?召集人|成员单位|成员|副?组长|副?总?指挥长?|副?主任)$/u;

/** The passage of a title: its first line, or the first block. */
function titleAt({ source, title, start, blocks }: DocumentText): Place {
  const at = source.text.indexOf(title.slice(0, 8), start);
  const first = blocks[0];
  if (at >= 0 && (!first || at < first.start))
    return [at, Math.min(source.text.indexOf('\n', at) < 0 ? at + title.length : source.text.indexOf('\n', at), at + title.length)];
  return first ? [first.start, first.end] : [start, start + 1];
}

/** A name alone, 组长：鹿长青, of a person whom the document names with a post elsewhere: no unit. */
function withPersons(drafts: readonly Draft[]): void {
  const persons = new Set(gathered(drafts, ({ members }) => gathered(members, ({ person }) => (person === null ? [] : [person]))));
  for (const draft of drafts)
    draft.members = draft.members.map((member) =>
      member.person === null && member.post === null && member.org !== null && persons.has(member.org)
        ? { ...member, person: member.org, org: null }
        : member,
    );
}

/** Members of an office that the list names without their posts have them further up. */
function withPosts(draft: Draft): void {
  draft.members = draft.members.map((member) => {
    const same = member.person && !member.post ? draft.members.find((one) => one.person === member.person && one.post) : undefined;
    return same ? { ...member, post: same.post, org: same.org } : member;
  });
}
