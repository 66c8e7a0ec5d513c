/** Running text, sentence by sentence: which body it sets up or speaks of, and what it says of members and office. */
import { gathered } from '../../../gathered.ts';
import type { MemberRow } from '../../../../graph-schema/index.ts';
import type { DocumentText, Place } from '../../../text.ts';
import type { Drafts } from '../drafts.ts';
import { isSpecific } from '../body-names.ts';
import { type Assignment, assignmentsIn } from './assignments.ts';
import { ASSIGNS, mayAssign } from './role-anchors.ts';
import { KEEPS, seatedBodies } from '../office.ts';
import { drawnIn, DRAWS } from './made-up.ts';
import { ACTING, actingIn } from './acting.ts';
import { mayNameUnits, NAMES_UNITS, unitsIn } from './member-units.ts';
import { othersDo } from './others.ts';
import { SETS_UP } from './set-ups.ts';
import { openSetUps } from './opened.ts';
import { type Unit, placeAt } from '../lists/unit.ts';
import { anyOf } from '../../../patterns/any-of.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { type Around, subjectOf } from './subject.ts';
import { otherUnits } from './other-units.ts';
import { readOffice } from './office-members.ts';

/** Without the words of these a text sets nothing up and says nothing of members and office. */
const MAY_SAY = anyOf(...SETS_UP, ACTING, ...NAMES_UNITS, ...DRAWS, ...ASSIGNS, KEEPS, pattern(/办公室|日常工作由/u));

/** Sentence by sentence: what is set up, who its members are, where its office is. */
export function readSentences(
  unit: Unit,
  from: number,
  drafts: Drafts,
  units: readonly Unit[],
  index: number,
  document: DocumentText,
): void {
  if (unit.kind === 'heading' || !MAY_SAY.mayHold(unit.text)) return;
  const around: Around | null = from > unit.body ? null : { units, index };
  let office = false;
  for (const [start, end] of sentencesOf(unit.text, from)) {
    const sentence = unit.text.slice(start, end);
    // （一）某建设组。组长单位…，成员单位为…: units of a working group, not of the body whose group it is.
    if (start === unit.body && from === unit.body && WORKING_GROUP.test(sentence)) return;
    const at: Place = [placeAt(unit, start), placeAt(unit, end - 1) + 1];
    readSentence(
      sentence,
      unit.text.slice(end),
      at,
      drafts,
      around,
      document,
      start === unit.body,
      office && OFFICE_GOES_ON.test(sentence),
    );
    office = sentence.includes('办公室');
  }
}

/** A working group as the heading that its paragraph begins with; 指挥部下设办公室和五个工作组 is a sentence. */
const WORKING_GROUP = pattern(/^(?!成立|设立|组建|\p{Script=Han}{2,10}下设)[\p{Script=Han}]{2,16}(?<!领导小|协调小|工作小|指导小)组。$/u);

/** 主任由…兼任 after a sentence on the office. */
const OFFICE_GOES_ON = /^(?:由[^，。；]{2,40}?(?:兼任|担任|任)|(?:常务|专职)?副?主任(?:由|为|：))/u;

/** Where the sentences of a text begin and end, those of a few letters left out. */
function sentencesOf(text: string, from: number): [number, number][] {
  const places: [number, number][] = [];
  for (let start = from; start < text.length;) {
    const stop = text.indexOf('。', start);
    const end = stop < 0 ? text.length : stop + 1;
    if (end - start > 3) places.push([start, end]);
    start = end;
  }
  return places;
}

/** What one sentence says; `following` is what its paragraph says after it, `first` that it opens its paragraph, `inOffice` that the sentence before spoke of the office. */
function readSentence(
  sentence: string,
  following: string,
  at: Place,
  drafts: Drafts,
  around: Around | null,
  document: DocumentText,
  first: boolean,
  inOffice: boolean,
): void {
  const { draft, composed } = openSetUps(sentence, following, at, drafts, document);
  for (const seated of seatedBodies(sentence)) {
    const before = drafts.current;
    if (!isSpecific(seated.name)) continue;
    const body = drafts.open(seated.name, at, 'body/seat');
    body.officeAt ??= seated.at;
    drafts.current = draft ?? before;
  }
  const drawn = drawnIn(sentence);
  if (drawn) {
    const before = drafts.current;
    drafts.add(drafts.open(drawn.name, at, 'body/sentence'), drawn.members, at);
    drafts.current = draft ?? before;
  }
  const acting = actingIn(sentence);
  if (acting && isSpecific(acting.name)) {
    drafts.add(drafts.open(acting.name, at, 'body/sentence'), acting.members, at);
    return;
  }
  if (!draft && !saysMore(sentence)) return;
  // Who makes up a body does not do so: 领导小组由…供电企业等组成.
  if (!draft && othersDo(untilMembers(sentence).replace(/。$/u, ''))) return;
  const target = draft ?? subjectOf(sentence, drafts, around, at, document, inOffice);
  if (!target) return;
  const assigned = assignmentsIn(sentence.slice(composed), inOffice, target.members);
  const units = composed ? [] : unitsIn(sentence);
  const members = [
    ...units.filter(({ role }) => !OF_MEMBERS.test(role)),
    ...otherUnits(membersOf(assigned.filter(({ office }) => !office)), target),
    ...units.filter(({ role }) => OF_MEMBERS.test(role)),
  ];
  if (members.length && !(target.listed && target.members.some((one) => members.some((other) => other.role === one.role))))
    drafts.add(target, members, at);
  const daily = first && target.listed ? /^日常工作由(?<who>[^，。；]{2,200}?)牵头承担/u.exec(sentence)?.groups?.['who'] : undefined;
  if (daily)
    drafts.add(
      target,
      membersOf(assignmentsIn(`成员由${daily}担任`, false, [])).map((one) => ({ ...one, role: '日常工作牵头单位' })),
      target.at,
    );
  readOffice(
    sentence,
    at,
    target,
    assigned.filter(({ office }) => office),
    drafts,
  );
}

/** Units that follow those who lead, wherever the sentence names them. */
const OF_MEMBERS = /^成员/u;

/** What stands before the first word that leads to members. */
function untilMembers(sentence: string): string {
  const end = sentence.search(/，|(?<=.)由|包括/u);
  return end < 0 ? sentence : sentence.slice(0, end);
}

const membersOf = (assigned: readonly Assignment[]): MemberRow[] => gathered(assigned, ({ members }) => members);

/** Whether a sentence that sets up nothing may say anything of members or an office. */
const saysMore = (sentence: string): boolean =>
  sentence.includes('办公室') || sentence.includes('日常工作由') || mayAssign(sentence) || mayNameUnits(sentence);
