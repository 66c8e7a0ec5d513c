/** What a sentence says of the office of a body: where it is, who leads it and works in it. */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import { isAgency } from '../../../patterns/agency/index.ts';
import type { Place } from '../../../text.ts';
import type { Draft, Drafts } from '../drafts.ts';
import type { Assignment } from './assignments.ts';
import { officeStaff, seatIn } from '../office.ts';
import { SUFFIX_END } from '../words.ts';

/** Adds the seat and the members of the office that a sentence tells of, `assigned` those that it gives roles, to the body whose office it is. */
export function readOffice(sentence: string, at: Place, target: Draft, assigned: readonly Assignment[], drafts: Drafts): void {
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
        members.filter(isNew(body)).map((member) => ofSeat(ofNamed(member, sentence), seat?.at ?? null)),
        at,
      );
  }
  const staff = officeStaff(sentence);
  if (staff.length) drafts.add(named ?? target, staff, at);
}

/** 办公室主任由市水利局分管领导担任, where the text has told who that is: no other one. */
const isNew =
  (body: Draft) =>
  ({ person, role }: MemberRow): boolean =>
    person !== null || !body.members.some((one) => one.person !== null && one.role === role && role.startsWith('办公室'));

/** 办公室设在旗应急管理局，局长贺西格兼任办公室主任: a bare post is of the seat; so is 分局局长 where the seat is 区生态环境分局. */
const ofSeat = (member: MemberRow, seat: string | null): MemberRow =>
  seat !== null &&
  (member.org === null || (member.org === '分局' && seat.endsWith('分局'))) &&
  /^(?:副?[局厅台院]长|副?主任)$/u.test(member.post ?? '')
    ? { ...member, org: seat }
    : member;

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
