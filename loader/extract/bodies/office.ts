/** The office of a body: where it is, and who is sent to it. */
import { gathered } from '../../gathered.ts';
import type { MemberRow } from '../../../graph-schema/index.ts';
import { AGENCY_END } from '../../patterns/agency/words.ts';
import { unitList } from './members/posts.ts';
import { SUFFIX } from './words.ts';
import { pattern } from '../../patterns/pattern.ts';

export interface Seat {
  /** The words before 办公室 that name the body; empty for the one spoken of. */
  readonly of: string;
  readonly at: string;
}

/** A second name in brackets is part of the seat: 党群工作部（网信办）. */
const AT = '(?<at>[^，。；：（）]{2,40}(?:（(?!以下|下称|简称|地点|地址|电话)\\p{Script=Han}{2,8}[办局委部中心]）)?)';
const OFFICE_AT = pattern(
  new RegExp(
    `(?<of>[^，。；：（）]{0,60}?)(?:下设)?办公室(?:（)?(?:（[^（）]{2,20}）)?(?:，(?:地点|地址)?(?=设在|设于))?(?:原则上|暂)?(?:常)?(?:设|设立|设置|，?挂靠|，?(?:办公室)?依托)(?:在|于|立在|置在|立于)?(?=[^立置主在于])${AT}`,
    'u',
  ),
);
const OFFICE_IN = pattern(new RegExp(`(?:^|[，。；])(?<of>[^，。；：]{0,40}?)在${AT}设(?:立)?(?:领导小组|指挥部|联席会议)?办公室`, 'u'));
const OFFICE_BY = pattern(
  new RegExp(`(?<of>[^，。；：（）]{0,60}?)办公室(?:的)?(?:日常)?工作由${AT.replace('{2,40}', '{2,40}?')}(?:牵头|具体)?(?:承担|负责)`, 'u'),
);
/** 领导小组下设办公室，在市交通局办公. */
const OFFICE_WORKS_AT = pattern(
  new RegExp(`(?<of>[^，。；：（）]{0,60}?)(?:下设|设立?)办公室，(?:地点)?在${AT.replace('{2,40}', '{2,40}?')}(?:集中)?办公`, 'u'),
);

/** 领导小组下设办公室在统计站. */
const OFFICE_STANDS_AT = pattern(new RegExp(`(?<of>[^，。；：（）]{0,60}?)下设办公室在${AT}(?=[，。；]|$)`, 'u'));

/** 市抗震救灾指挥部办公室是指挥部的办事机构，设在市地震局. */
const OFFICE_IS = pattern(
  new RegExp(`(?<of>[^，。；：（）]{0,60}?)办公室(?:是|为|作为)[^，。；：]{2,30}(?:机构|部门)，设(?:在|于)${AT}`, 'u'),
);

/** What all six have: the office, and that it is set up or run somewhere. */
const OFFICE_SET = pattern(
  /办公室(?:（)?(?:原则上|暂)?常?设|办公室(?:（[^（）]{2,20}）)?，?(?:地点|地址)?(?:挂靠|设在|设于)|设立?(?:领导小组|指挥部|联席会议)?办公室|办公室的?(?:日常)?工作由|办公室，(?:地点)?在[^，。；]{2,40}办公|下设办公室在|办公室(?:是|为|作为)[^，。；：]{2,30}，设[在于]/u,
);

/** 政法综治处, 社会事业工作组: sections of the body that the document speaks for. */
const SECTION = /^\p{Script=Han}{4,12}(?<!小)[处科股组]$/u;
const isSeat = (at: string): boolean => (AGENCY_END.test(at) || SECTION.test(at)) && !/所在|相关|相应|各|、|负责|开展|本级|同级/u.test(at);

/** Where the office of a body is; null where the sentence does not say. */
export function seatIn(sentence: string): Seat | null {
  const found = (
    OFFICE_SET.test(sentence)
      ? (OFFICE_AT.exec(sentence) ??
        OFFICE_IN.exec(sentence) ??
        OFFICE_BY.exec(sentence) ??
        OFFICE_WORKS_AT.exec(sentence) ??
        OFFICE_STANDS_AT.exec(sentence) ??
        OFFICE_IS.exec(sentence))
      : null
  )?.groups;
  const words = (found?.['at'] ?? '').replace(/内$/u, '');
  const at = AGENCY_END.test(words.replace(/处$/u, '')) ? words.replace(/处$/u, '') : words;
  if (!found || !isSeat(at) || /各|县级|乡镇|两级/u.test(found['of'] ?? '')) return null;
  return { of: (found['of'] ?? '').replace(/^.*(?:成立|设立|并)/u, ''), at };
}

export const KEEPS = pattern(/(?:设在|设于)/u);
/** 规上工业企业服务专班设在市工信局: bodies that are named by their seat. */
const BODY_AT = pattern(new RegExp(`^(?<name>[^，。；：、]{4,40}?${SUFFIX})设(?:在|于)(?<at>[^，。；：（）、]{2,30})$`, 'u'));

export function seatedBodies(sentence: string): { name: string; at: string }[] {
  if (!KEEPS.test(sentence)) return [];
  return gathered(sentence.split(/[，。；]/u), (clause) => {
    const found = BODY_AT.exec(clause)?.groups;
    return found && isSeat(found['at'] ?? '') ? [{ name: found['name'] ?? '', at: found['at'] ?? '' }] : [];
  });
}

/** 专班办公室设在某局，某局、某局各派1名业务骨干集中办公: who works in the office. */
const SENT = pattern(
  /(?:^|[，；])(?<who>[^，。；]{4,300}?)(?:各|分别)?(?:派|选派|抽调|明确|安排)(?:出)?(?:\d{1,2}|[一二两三]|\d至\d|\d[-—]\d)名(?<post>[^，。；]{2,12}?)(?:，)?(?:集中办公|脱产|到办公室|参与办公室|[作]?为办公室成员)/u,
);

export function officeStaff(sentence: string): MemberRow[] {
  if (!sentence.includes('办公室') || !sentence.includes('名')) return [];
  const found = SENT.exec(sentence)?.groups;
  return found
    ? unitList(found['who'] ?? '')
        .filter(({ org }) => org !== null && !/^各/u.test(org))
        .map(({ org }) => ({ role: '办公室成员', person: null, post: found['post'] ?? null, org }))
    : [];
}
