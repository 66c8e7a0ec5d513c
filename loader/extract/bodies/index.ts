/**
 * Standing bodies that a document sets up or adjusts: leading groups, commands, joint conferences, working groups, with
 * their members from lists, tables and running text and the seat of their office.
 */
import type { DocumentText, Finding, Place } from '../../text.ts';
import type { BodyValue } from '../values.ts';
import { type Draft, Drafts } from './drafts.ts';
import { opensList, readList, roleAt } from './lists.ts';
import { isSpecific, nameInHeading, namesInTitle } from './names.ts';
import { officeMembers, seatIn, seatedBodies } from './office.ts';
import { actingIn, leadsIn, membersIn, othersDo, setUpsIn, unitsIn } from './sentences.ts';
import { type Unit, unitsOf } from './units.ts';
import { SUFFIX } from './words.ts';

/** How far above a list its name may stand. */
const ABOVE = 6;
const SUBJECT = new RegExp(`^(?:[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?(?<name>[^，。；：由]{0,50}?${SUFFIX})(?:的)?(?:由|(?:总指挥|指挥长|组长|召集人|主任))`, 'u');

/** All bodies of a document, in the order of their passages. */
export function readBodies(document: DocumentText): Finding<BodyValue>[] {
  const units = unitsOf(document, (text) => roleAt(text) !== null);
  const drafts = new Drafts(document);
  let listEnd = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) continue;
    if (opensList(unit)) {
      const list = readList(units, i);
      const draft = list && listBody(document, units, i, listEnd, drafts, list.at, list.rule);
      if (list && draft) {
        drafts.current = draft;
        draft.listed = true;
        draft.rule = list.rule;
        if (Math.abs(list.at[0] - draft.at[1]) > 120) draft.at = list.at;
        drafts.add(draft, list.members, list.at);
        withPosts(draft);
        const partly = units[list.next];
        if (list.rest > 0 && partly) readSentences(partly, list.rest, drafts, units, list.next, document);
        i = list.next - (list.rest > 0 ? 0 : 1);
        listEnd = list.next;
        continue;
      }
    }
    if (unit.cells.length === 0) readSentences(unit, unit.body, drafts, units, i, document);
  }
  if (!drafts.findings().length) for (const name of namesInTitle(document.title)) drafts.open(name, titleAt(document), 'body/title');
  return drafts.findings();
}

/** The passage of a title: its first line, or the first block. */
function titleAt({ source, title, start, blocks }: DocumentText): Place {
  const at = source.text.indexOf(title.slice(0, 8), start);
  const first = blocks[0];
  if (at >= 0 && (!first || at < first.start)) return [at, Math.min(source.text.indexOf('\n', at) < 0 ? at + title.length : source.text.indexOf('\n', at), at + title.length)];
  return first ? [first.start, first.end] : [start, start + 1];
}

/** The body whose list begins with a unit: by the headings above it, what the text has just set up, or the title. */
function listBody(document: DocumentText, units: readonly Unit[], i: number, listEnd: number, drafts: Drafts, at: Place, rule: string): Draft | null {
  for (let k = i - 1; k >= Math.max(listEnd, i - ABOVE); k--) {
    const unit = units[k];
    if (!unit || unit.cells.length) break;
    const setUp = setUpsIn(unit.text).filter(({ name }) => isSpecific(name)).at(-1);
    if (setUp) return drafts.open(setUp.name, at, rule);
    if (unit.text.length > 90 || /[。；]./u.test(unit.text)) continue;
    const name = nameInHeading(unit.text);
    if (name && /办公室$/u.test(name)) return drafts.open(name, at, rule);
    if (name && isSpecific(name)) return drafts.open(name, at, rule);
    const known = name ? drafts.bySuffix(name) : null;
    if (known) return known;
    const declared = name ? document.shortNames.find(({ short }) => short === name || short.endsWith(name))?.full : undefined;
    if (declared && isSpecific(declared)) return drafts.open(declared, at, rule);
  }
  const open = drafts.current && !drafts.current.listed ? drafts.current : [...drafts.all].reverse().find((draft) => !draft.listed && isSpecific(draft.name));
  if (open) return open;
  const titled = [document.title, ...document.carries].flatMap(namesInTitle).find((name) => !drafts.all.some((draft) => draft.listed && draft.name.endsWith(name)));
  if (titled) return drafts.open(titled, at, rule);
  const declared = document.shortNames.find(({ full }) => new RegExp(`${SUFFIX}$`, 'u').test(full) && isSpecific(full))?.full;
  return declared && !drafts.all.some(({ listed }) => listed) ? drafts.open(declared, at, rule) : null;
}

/** Members of an office that the list names without their posts have them further up. */
function withPosts(draft: Draft): void {
  draft.members = draft.members.map((member) => {
    const same = member.person && !member.post ? draft.members.find((one) => one.person === member.person && one.post) : undefined;
    return same ? { ...member, post: same.post, org: same.org } : member;
  });
}

/** Sentence by sentence: what is set up, who its members are, where its office is. */
function readSentences(unit: Unit, from: number, drafts: Drafts, units: readonly Unit[], index: number, document: DocumentText): void {
  const around = from > unit.body ? null : headingBody(units, index);
  for (const [start, end] of sentencesOf(unit.text, from)) {
    const sentence = unit.text.slice(start, end);
    const at: Place = [unit.at[start] ?? 0, (unit.at[end - 1] ?? 0) + 1];
    if (unit.kind !== 'heading') readSentence(sentence, at, drafts, around, document, start === unit.body);
  }
}

function sentencesOf(text: string, from: number): [number, number][] {
  const places: [number, number][] = [];
  let start = from;
  for (let i = from; i < text.length; i++) {
    if (text[i] !== '。' && i !== text.length - 1) continue;
    if (i + 1 - start > 3) places.push([start, i + 1]);
    start = i + 1;
  }
  return places;
}

/** The body that the heading right above names. */
function headingBody(units: readonly Unit[], index: number): string | null {
  for (let k = index - 1; k >= Math.max(0, index - 2); k--) {
    const unit = units[k];
    if (unit?.kind === 'heading') return nameInHeading(unit.text);
  }
  return null;
}

function readSentence(sentence: string, at: Place, drafts: Drafts, heading: string | null, document: DocumentText, first: boolean): void {
  let draft: Draft | null = null;
  for (const setUp of setUpsIn(sentence)) {
    const members = setUp.who ? [...membersIn(`${setUp.who}。`), ...leadsIn(setUp.who)] : [];
    if (!isSpecific(setUp.name) && !members.length) continue;
    if (!members.length && !ownName(setUp.name)) continue;
    draft = drafts.open(setUp.name, at, 'body/set-up', setUp.past || /应急预案/u.test(document.title) && /[^小作]组$/u.test(setUp.name));
    drafts.add(draft, members, at);
  }
  for (const seated of seatedBodies(sentence)) {
    const before = drafts.current;
    if (!isSpecific(seated.name)) continue;
    const body = drafts.open(seated.name, at, 'body/seat');
    body.officeAt ??= seated.at;
    drafts.current = draft ?? before;
  }
  const acting = actingIn(sentence);
  if (acting && isSpecific(acting.name)) {
    drafts.add(drafts.open(acting.name, at, 'body/sentence'), acting.members, at);
    return;
  }
  if (othersDo(sentence.split('，')[0] ?? '') && !draft) return;
  const target = draft ?? subjectOf(sentence, drafts, heading, at, document);
  if (!target) return;
  const office = officeMembers(sentence, target.members);
  const members = draft?.members.length ? [] : [...unitsIn(sentence), ...membersIn(office.length ? sentence.replace(/[^，。；]*办公室(?:主任|副主任).*$/u, '') : sentence)];
  if (members.length && !(target.listed && target.members.some((one) => members.some((other) => other.role === one.role)))) drafts.add(target, members, at);
  const daily = first && target.listed ? /^日常工作由(?<who>[^，。；]{2,200}?)牵头承担/u.exec(sentence)?.groups?.['who'] : undefined;
  if (daily) drafts.add(target, membersIn(`成员由${daily}担任`).map((one) => ({ ...one, role: '日常工作牵头单位' })), target.at);
  readOffice(sentence, at, target, office, drafts);
}

/** A name that a body has for itself, not one that any text may use of a group at work. */
const ownName = (name: string): boolean => isSpecific(name) && name.replace(new RegExp(`${SUFFIX}$`, 'u'), '').length >= 4;

/** The body that a sentence without 成立 speaks of. */
function subjectOf(sentence: string, drafts: Drafts, heading: string | null, at: Place, document: DocumentText): Draft | null {
  const subject = SUBJECT.exec(sentence)?.groups?.['name'] ?? '';
  const known = subject ? drafts.bySuffix(subject) : null;
  if (known) return known;
  if (/^(?:各|县|乡)/u.test(subject)) return null;
  const members = membersIn(sentence).length > 0 || unitsIn(sentence).length > 0;
  if (members && heading && isSpecific(heading)) return drafts.open(heading, at, 'body/sentence');
  if (members && subject && !subject.includes('办公室')) {
    const titled = [document.title, ...document.carries].flatMap(namesInTitle).find((name) => name.endsWith(subject.replace(/^[市省县区]/u, '')));
    if (titled) return drafts.open(titled, at, 'body/sentence');
    if (isSpecific(subject) || /组建|成立/u.test(sentence)) return drafts.open(subject, at, 'body/sentence');
  }
  return drafts.current;
}

function readOffice(sentence: string, at: Place, target: Draft, office: ReturnType<typeof officeMembers>, drafts: Drafts): void {
  const seat = seatIn(sentence);
  const named = seat?.of ? drafts.bySuffix(seat.of.replace(/(?:下设|的)$/u, '')) : null;
  if (seat) {
    const body = named ?? target;
    body.officeAt ??= seat.at;
    drafts.extend(body, at);
    if (target.name.endsWith(`${seat.of}办公室`)) target.officeAt ??= seat.at;
  }
  for (const { of, member } of office) {
    const short = new RegExp(`${SUFFIX}$`, 'u').exec(of);
    const body = short ? (target.name.endsWith(of.replace(/^[市省县区]/u, '')) ? target : drafts.bySuffix(of)) : target;
    if (body) drafts.add(body, [member], at);
  }
}
