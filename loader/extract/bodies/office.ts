/** The office of a body: where it is, and who heads it. */
import type { MemberRow } from '../../../graph-schema/index.ts';
import { AGENCY_END } from '../../patterns/agency-words.ts';
import { postThenName, postsAndNames } from './members.ts';
import { unitList } from './posts.ts';
import { SUFFIX } from './words.ts';
import { pattern } from '../../patterns/pattern.ts';

export interface Seat {
  /** The words before 办公室 that name the body; empty for the one spoken of. */
  readonly of: string;
  readonly at: string;
}

const AT = '(?<at>[^，。；：（）]{2,40})';
const OFFICE_AT = pattern(new RegExp(`(?<of>[^，。；：（）]{0,60}?)(?:下设)?办公室(?:（)?(?:原则上|暂)?(?:常)?(?:设|设立|设置)(?:在|于|立在|置在|立于)?(?=[^立置主在于])${AT}`, 'u'));
const OFFICE_IN = pattern(new RegExp(`(?:^|[，。；])(?<of>[^，。；：]{0,40}?)在${AT}设(?:立)?(?:领导小组|指挥部|联席会议)?办公室`, 'u'));
const OFFICE_BY = pattern(new RegExp(`(?<of>[^，。；：（）]{0,60}?)办公室(?:的)?(?:日常)?工作由${AT.replace('{2,40}', '{2,40}?')}(?:牵头|具体)?(?:承担|负责)`, 'u'));

const isSeat = (at: string): boolean => AGENCY_END.test(at) && !/所在|相关|相应|各|、|负责|开展|本级|同级/u.test(at);

/** Where the office of a body is; null where the sentence does not say. */
export function seatIn(sentence: string): Seat | null {
  const found = (OFFICE_AT.exec(sentence) ?? OFFICE_IN.exec(sentence) ?? OFFICE_BY.exec(sentence))?.groups;
  const at = (found?.['at'] ?? '').replace(/(?:内|处)$/u, '');
  if (!found || !isSeat(at) || /各|县级|乡镇|两级/u.test(found['of'] ?? '')) return null;
  return { of: (found['of'] ?? '').replace(/^.*(?:成立|设立|并)/u, ''), at };
}

const KEEPS = pattern(/(?:设在|设于)/u);
/** 规上工业企业服务专班设在市工信局: bodies that are named by their seat. */
const BODY_AT = pattern(new RegExp(`^(?<name>[^，。；：、]{4,40}?${SUFFIX})设(?:在|于)(?<at>[^，。；：（）、]{2,30})$`, 'u'));

export function seatedBodies(sentence: string): { name: string; at: string }[] {
  if (!KEEPS.test(sentence)) return [];
  return sentence.split(/[，。；]/u).flatMap((clause) => {
    const found = BODY_AT.exec(clause)?.groups;
    return found && isSeat(found['at'] ?? '') ? [{ name: found['name'] ?? '', at: found['at'] ?? '' }] : [];
  });
}

/** 办公室主任由…兼任，副主任由…兼任; …兼任办公室主任; 办公室主任：…. Persons of the list keep their posts. */
const HEAD_FIRST = pattern(/(?<of>[^，。；：]{0,40}?)(?<office>办公室)?(?<role>(?:常务)?副主任|主任|成员)(?:分别)?(?:由|为|：)(?<who>[^。；]{2,300}?)(?:(?<!负责|领导)同志)?(?:（兼）)?(?:兼任|担任|组成(?!员)|(?=[，。；]?$)|，(?=(?:办公室)?(?:常务)?(?:副主任|成员)(?:由|为|：)))/gu);
const HEAD_LAST = pattern(/(?:由|，|。|；|^)(?<who>[^，。；由]{2,60}?)(?:(?<!负责|领导)同志)?(?:兼任|担任|(?<!主)任|兼)(?<of>[^，。；]{0,30}?)办公室(?<role>主任|副主任)(?=[，。；]|$)/gu);

export function officeMembers(sentence: string, known: readonly MemberRow[]): { of: string; member: MemberRow }[] {
  if (!sentence.includes('办公室') || /若干|各分|各专项/u.test(sentence)) return [];
  const first = HEAD_FIRST.all(sentence);
  const afterOffice = first.some(({ groups }) => groups?.['office']);
  const matches = afterOffice ? first : HEAD_LAST.all(sentence);
  return matches.flatMap((match) => {
    const { of = '', role = '', who = '' } = match.groups ?? {};
    return named(`办公室${role}`, who, known).map((member) => ({ of, member }));
  });
}

function named(role: string, words: string, known: readonly MemberRow[]): MemberRow[] {
  const plain = words.replace(/[，。；]+$/u, '');
  const titled = postsAndNames(role, plain);
  if (titled) return titled;
  const people = plain.split('、').map((item) => postThenName(role, `主任${item.replace(/（兼）$/u, '')}`));
  if (people.every((person) => person !== null)) return people.map((person) => {
    const same = known.find((member) => member.person === person.person);
    return { role, person: person.person, post: same?.post ?? null, org: same?.org ?? null };
  });
  return unitList(plain).map(({ org, post }) => ({ role, person: null, post, org }));
}
