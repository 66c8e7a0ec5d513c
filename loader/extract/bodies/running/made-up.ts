/**
 * Bodies that are made up of people from units: 由安全保卫、医疗卫生等部门人员组成的应急组, 从市直部门及各县（区）抽调人员组成考核组, 抽调县监察局、县水利局组成督查组.
 * Units that are not named (有关部门) make up no body.
 */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { othersDo } from './others.ts';

/** Whom units send, without names. */
const STAFF = '(?:(?:专业|专门|精干|业务|技术|工作|相关|有关|骨干|执法)*(?:人员|骨干|力量|干部|专家|专人))';
const NAME = '(?<name>[^，。；：的从抽]{2,40}?(?:组|专班|队))(?=[，。；]|$)';
/** 从各成员单位抽调工作人员，成立专项督导组. */
const DRAWN_FROM = pattern(
  new RegExp(`从(?<units>[^，。；从]{2,160}?)(?:中)?(?:抽调|选调)(?<post>${STAFF})，?(?:共同)?(?:组成|成立|组建)${NAME}`, 'u'),
);
/** 抽调县监察局、县水利局组成督查组, 抽调市公安局、市教育局业务骨干组成工作专班. */
const DRAWN = pattern(new RegExp(`(?:抽调|选调)(?<units>[^，。；抽]{4,160}?)(?<post>${STAFF})?(?:共同)?(?:组成|组建)${NAME}`, 'u'));
/** 由市某局、市某局人员组成, at the end of the words on who is in the body. */
const COMPOSED_OF = new RegExp(`(?:^|，)(?:由)?(?<units>[^，。；由]{4,300}?)(?<post>${STAFF})?(?:共同)?组成$`, 'u');
const UNNAMED = /有关|相关/u;

export interface Drawn {
  readonly name: string;
  readonly members: readonly MemberRow[];
}

/** What a sentence that draws people from units needs one of. */
export const DRAWS = [DRAWN_FROM, DRAWN] as const;

/** The body that a sentence makes up of people drawn from units; null for none, and where others are told to. */
export function drawnIn(sentence: string): Drawn | null {
  const found = DRAWN_FROM.exec(sentence) ?? DRAWN.exec(sentence);
  if (!found || othersDo(sentence.slice(0, found.index))) return null;
  const members = membersIn(found);
  // One unit that people are drawn from is as often the object of what is done.
  return members.length > (found[0].startsWith('从') ? 0 : 1) ? { name: found.groups?.['name'] ?? '', members } : null;
}

/** The units at the end of the words on who is in a body, with whom they send. */
export function composedOf(who: string): MemberRow[] {
  return membersIn(COMPOSED_OF.exec(who));
}

/** （以下简称“某委”），由市某局、市某局等组成, right behind the name of a body. */
const COMPOSED_BEHIND = pattern(
  new RegExp(
    `^(?:（以下(?:简)?称[^（）]{1,30}）)?，?由(?<units>[^，。；由]{4,400}?)(?:等)?(?:\\d{1,3}个)?(?:部门|单位)?(?<post>${STAFF})?(?:共同)?组成(?=[，。；])`,
    'u',
  ),
);

/** The units that the words right behind the name of a body make it up of. */
export function composedBehind(after: string): MemberRow[] {
  return membersIn(COMPOSED_BEHIND.exec(after));
}

/** The members of a match that names their units and posts; none without one. */
const membersIn = (found: RegExpExecArray | null): MemberRow[] =>
  found ? membersFrom(found.groups?.['units'] ?? '', found.groups?.['post'] ?? null) : [];

function membersFrom(words: string, post: string | null): MemberRow[] {
  const units = splitAgencies(words.replace(/[的中]$/u, '')).agencies;
  return UNNAMED.test(words) || !units.every(isAgency)
    ? []
    : units.map((org) => ({ role: post === null ? '成员单位' : '成员', person: null, post, org }));
}
