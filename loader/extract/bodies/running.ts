/** Running text, sentence by sentence: which body it sets up or speaks of, and what it says of members and office. */
import { gathered } from '../../gathered.ts';
import type { MemberRow } from '../../../graph-schema/index.ts';
import { isAgency } from '../../patterns/agency.ts';
import type { DocumentText, Place } from '../../text.ts';
import type { Draft, Drafts } from './drafts.ts';
import { isSpecific, nameInHeading, namesInTitle } from './body-names.ts';
import { type Assignment, ASSIGNS, assignmentsIn, mayAssign } from './assignments.ts';
import { KEEPS, officeStaff, seatIn, seatedBodies } from './office.ts';
import { composedOf, drawnIn, DRAWS } from './made-up.ts';
import { actingIn, leadsIn, othersDo, mayNameUnits, SETS_UP, setUpsIn, unitsIn } from './sentences.ts';
import { type Unit, placeAt } from './paragraphs.ts';
import { SUFFIX } from './words.ts';
import { anyOf } from '../../patterns/any-of.ts';
import { pattern } from '../../patterns/pattern.ts';

const SUFFIX_END = new RegExp(`${SUFFIX}$`, 'u');
const SUBJECT = pattern(
  new RegExp(
    `^(?:[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?(?<name>(?![^，。；：由]{0,50}?(?:担任|兼任|出任|同志任))[^，。；：由]{0,50}?${SUFFIX})(?:的)?(?:(?:成员单位|成员)?(?:主要)?由|增补|增加|新增|补充|增选|(?:总指挥|指挥长|组长|召集人|主任))`,
    'u',
  ),
);

/** Without the words of these a text sets nothing up and says nothing of members and office. */
const MAY_SAY = anyOf(...SETS_UP, ...DRAWS, ...ASSIGNS, KEEPS, pattern(/办公室|日常工作由/u));

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
    readSentence(sentence, at, drafts, around, document, start === unit.body, office && OFFICE_GOES_ON.test(sentence));
    office = sentence.includes('办公室');
  }
}

/** A working group as the heading that its paragraph begins with. */
const WORKING_GROUP = pattern(/^(?!成立|设立|组建)[\p{Script=Han}]{2,16}(?<!领导小|协调小|工作小|指导小)组。$/u);

/** 主任由…兼任 after a sentence on the office. */
const OFFICE_GOES_ON = /^(?:由[^，。；]{2,40}?(?:兼任|担任|任)|(?:常务|专职)?副?主任(?:由|为|：))/u;

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

/** Where a sentence stands that a heading may say more of. */
interface Around {
  readonly units: readonly Unit[];
  readonly index: number;
}

/** The body that the heading right above names. */
function headingBody(units: readonly Unit[], index: number): string | null {
  for (let k = index - 1; k >= Math.max(0, index - 2); k--) {
    const unit = units[k];
    if (unit?.kind === 'heading') return nameInHeading(unit.text);
  }
  return null;
}

function readSentence(
  sentence: string,
  at: Place,
  drafts: Drafts,
  around: Around | null,
  document: DocumentText,
  first: boolean,
  inOffice: boolean,
): void {
  let draft: Draft | null = null;
  let composed = 0;
  for (const setUp of setUpsIn(sentence)) {
    const after = sentence.slice(setUp.end);
    const members = setUp.who
      ? [...membersOf(assignmentsIn(`${setUp.who}。`, false, [])), ...leadsIn(setUp.who), ...composedOf(setUp.who)]
      : /^(?:工作)?(?:制度|机制)?[，（]由/u.test(after)
        ? leadsIn(after)
        : [];
    if (setUp.ofOthers) {
      if (members.length) drafts.openOfOthers(setUp.name, members, seatIn(after)?.at ?? null, at, 'body/set-up');
      continue;
    }
    if (!isSpecific(setUp.name) && !members.length) continue;
    if (setUp.name.endsWith('机制') && !members.length && !assignmentsIn(after, false, []).length) continue;
    if (!members.length && !ownName(setUp.name)) continue;
    draft = drafts.open(setUp.name, at, 'body/set-up', setUp.past || (/应急预案/u.test(document.title) && /[^小作]组$/u.test(setUp.name)));
    drafts.add(draft, members, at);
    if (members.length) composed = setUp.end;
  }
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
  const members = [...(composed ? [] : unitsIn(sentence)), ...otherUnits(membersOf(assigned.filter(({ office }) => !office)), target)];
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

/** What stands before the first word that leads to members. */
function untilMembers(sentence: string): string {
  const end = sentence.search(/，|(?<=.)由|包括/u);
  return end < 0 ? sentence : sentence.slice(0, end);
}

const membersOf = (assigned: readonly Assignment[]): MemberRow[] => gathered(assigned, ({ members }) => members);

/** 其他成员单位有关负责同志为成员: the units that were named, without those that have a role already; 各成员单位分管负责人为成员: all of them. */
function otherUnits(members: readonly MemberRow[], target: Draft): MemberRow[] {
  const others = members.find(({ org }) => org !== null && /^(?:其他|各)(?:成员|组成)?单位$/u.test(org));
  if (!others) return [...members];
  const units = target.members.filter(({ role }) => role === '成员单位');
  if (others.org?.startsWith('各') && !units.length) return members.filter((one) => one !== others);
  const taken = new Set(
    others.org?.startsWith('各') ? [] : [...target.members, ...members].filter(({ role }) => role !== '成员单位').map(({ org }) => org),
  );
  target.members = target.members.filter((member) => !units.includes(member));
  return [
    ...members.filter((one) => one !== others),
    ...units.filter(({ org }) => !taken.has(org)).map((unit) => ({ ...unit, role: others.role, post: others.post })),
  ];
}

/** Whether a sentence that sets up nothing may say anything of members or an office. */
const saysMore = (sentence: string): boolean =>
  sentence.includes('办公室') || sentence.includes('日常工作由') || mayAssign(sentence) || mayNameUnits(sentence);

/** A name that a body has for itself, not one that any text may use of a group at work. */
const ownName = (name: string): boolean => isSpecific(name) && /^(?:.{4,}|[省市县区州盟旗].{2})$/u.test(name.replace(SUFFIX_END, ''));

/** The body that a sentence without 成立 speaks of. */
function subjectOf(
  sentence: string,
  drafts: Drafts,
  around: Around | null,
  at: Place,
  document: DocumentText,
  inOffice: boolean,
): Draft | null {
  const subject = SUBJECT.exec(sentence)?.groups?.['name'] ?? '';
  if (/^[\p{Script=Han}]{2,12}组[：（]|各(?:工作|专项)?小?组组长/u.test(sentence)) return null;
  const known = subject ? drafts.bySuffix(subject) : null;
  if (known) return known;
  // 专项指挥部指挥长由…担任: bodies of a kind, none of them named.
  if (/^(?:各|县|乡|专项|现场|分|基层)/u.test(subject)) return null;
  const above = around ? headingBody(around.units, around.index) : null;
  const office = above?.endsWith('办公室') ? drafts.bySuffix(above.replace(/办公室$/u, '')) : null;
  if (office) return office;
  const heading = above && isSpecific(above) ? above : null;
  const named = subject !== '' && !subject.includes('办公室');
  if (!heading && !named && drafts.current) return drafts.current;
  const members = assignmentsIn(sentence, inOffice, []).length > 0 || unitsIn(sentence).length > 0;
  if (heading && members) return drafts.open(heading, at, 'body/sentence');
  if (members && named) {
    const titled = gathered([document.title, ...document.carries], namesInTitle).find((name) =>
      name.endsWith(subject.replace(/^[市省县区]/u, '')),
    );
    if (titled) return drafts.open(titled, at, 'body/sentence');
    if (isSpecific(subject) || /组建|成立/u.test(sentence)) return drafts.open(subject, at, 'body/sentence');
  }
  // 副总指挥由某人担任: of the one body that the title names.
  const [only, ...others] = drafts.current || !members ? [] : namesInTitle(document.title);
  return only && !others.length ? drafts.open(only, at, 'body/sentence') : drafts.current;
}

function readOffice(sentence: string, at: Place, target: Draft, assigned: readonly Assignment[], drafts: Drafts): void {
  const seat = seatIn(sentence);
  const named = seat?.of ? drafts.bySuffix(seat.of.replace(/(?:下设|的)$/u, '')) : null;
  if (seat) {
    const body = named ?? target;
    body.officeAt ??= seat.at;
    drafts.extend(body, at);
    if (target.name.endsWith(`${seat.of}办公室`)) target.officeAt ??= seat.at;
  }
  for (const { of, members } of assigned) {
    const short = SUFFIX_END.exec(of);
    const inOffice = named && members.every(({ role }) => role.startsWith('办公室')) ? named : target;
    const isTarget = target.name.endsWith(of.replace(/^[市省县区]/u, ''));
    const body = !short ? inOffice : isTarget ? target : drafts.bySuffix(of);
    if (body)
      drafts.add(
        body,
        members.map((member) => ofSeat(ofNamed(member, sentence), seat?.at ?? null)),
        at,
      );
  }
  const staff = officeStaff(sentence);
  if (staff.length) drafts.add(named ?? target, staff, at);
}

/** 办公室设在旗应急管理局，局长贺西格兼任办公室主任: a bare post is of the seat. */
const ofSeat = (member: MemberRow, seat: string | null): MemberRow =>
  seat !== null && member.org === null && /^(?:副?[局厅台院]长|副?主任)$/u.test(member.post ?? '') ? { ...member, org: seat } : member;

/** 日常工作由市某局承担，办公室主任由该局局长兼任: the body that the sentence named before. */
function ofNamed(member: MemberRow, sentence: string): MemberRow {
  const kind = /^该(?<kind>[局委办厅院会]|中心|公司|单位)$/u.exec(member.org ?? '')?.groups?.['kind'];
  if (kind === undefined) return member;
  const before = sentence.slice(0, sentence.indexOf(`该${kind}`));
  const named = [...before.matchAll(/[由在于](?<who>[\p{Script=Han}]{2,24}?)(?=承担|负责|牵头|[，。；]|$)/gu)]
    .map(({ groups }) => groups?.['who'] ?? '')
    .filter((who) => isAgency(who) && (kind === '单位' || who.endsWith(kind)));
  return { ...member, org: named.at(-1) ?? member.org };
}
