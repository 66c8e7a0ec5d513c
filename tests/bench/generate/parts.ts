/** Pieces that papers share: sentences, tasks with their bodies and times, lists of members, what a paper refers to. */
import { body, type City, EVERY_COUNTY } from './city.ts';
import { type Head, head, ISSUE, type Place } from './kinds.ts';
import { between, pick, type Random, some } from './random.ts';
import { END, FAMILY_NAMES, GIVEN_NAMES, HOW, LAWS, NUMBERS, PROVINCIAL, STATE, WHAT_FIRST, WHAT_LAST } from './words.ts';

export interface Setting {
  readonly place: Place;
  readonly city: City;
  readonly head: Head;
  readonly chance: Random;
}

const object = (chance: Random): string => `${pick(chance, WHAT_FIRST)}${pick(chance, WHAT_LAST)}`;

/** Words about work, without a body and without a time. */
export function sentence(chance: Random): string {
  const clauses = [`${pick(chance, HOW)}${object(chance)}`];
  if (chance() < 0.7) clauses.push(`${pick(chance, HOW)}${object(chance)}和${object(chance)}`);
  if (chance() < 0.4) clauses.push(`新建${object(chance)}${between(chance, 3, 480)}${pick(chance, NUMBERS)}`);
  clauses.push(pick(chance, END));
  return `${clauses.join('，')}。`;
}

export const sentences = (chance: Random, count: number): string => Array.from({ length: count }, () => sentence(chance)).join('');

/** When something is to be done, in the year of the paper. */
export function time(chance: Random, year: number): string {
  const kind = chance();
  if (kind < 0.34) return `${year}年${between(chance, 7, 11)}月底前完成`;
  if (kind < 0.5) return `${year + between(chance, 1, 2)}年底前建成`;
  if (kind < 0.74) return pick(chance, ['每季度', '每月', '每年', '每半年']) + '通报';
  if (kind < 0.9) return `${year}年${between(chance, 4, 6)}月至${between(chance, 9, 12)}月实施`;
  return `自立项之日起${pick(chance, [10, 15, 20, 30])}个工作日内完成`;
}

/** Who has which part in a task, in brackets as the papers print it. */
function parties(chance: Random, city: City): string {
  const drawn = some(between(chance, 3, 5), () => body(chance, city));
  if (chance() < 0.3) drawn[drawn.length - 1] = EVERY_COUNTY;
  const [first = '', ...others] = drawn;
  const kind = chance();
  if (kind < 0.24) return `（牵头单位：${first}；配合单位：${others.join('、')}）`;
  if (kind < 0.36)
    return `（牵头单位：${first}；责任单位：${others.slice(0, 2).join('、')}${others.length > 2 ? `；配合单位：${others.slice(2).join('、')}` : ''}）`;
  if (kind < 0.74) return `（责任单位：${drawn.join('、')}）`;
  if (kind < 0.92) return `（${first}牵头，${others.join('、')}配合）`;
  return `（${drawn.join('、')}按职责分工负责）`;
}

/** A paragraph that assigns a task. */
export function task(setting: Setting): string {
  const {
    chance,
    city,
    head: { date },
  } = setting;
  const dated = chance() < 0.22;
  const heading = `${pick(chance, HOW)}${object(chance)}。`;
  const text = dated
    ? `${sentence(chance)}${time(chance, date.year)}${object(chance)}${between(chance, 2, 90)}${pick(chance, NUMBERS)}。`
    : sentences(chance, between(chance, 1, 2));
  return `${heading}${text}${parties(chance, city)}`;
}

const person = (chance: Random): string =>
  `${pick(chance, FAMILY_NAMES)}${pick(chance, GIVEN_NAMES)}${chance() < 0.8 ? pick(chance, GIVEN_NAMES) : ''}`;

/** Lines with the members of a group, the lead first. */
export function members({ chance, city }: Setting, count: number): string[] {
  const departments = some(count, () => body(chance, city)).filter((name) => name.startsWith('市') && !name.startsWith('市委'));
  return [
    `组长：${person(chance)} 副市长`,
    `副组长：${person(chance)} 市政府副秘书长`,
    ...departments.map((name, i) => `${i ? '' : '成员：'}${person(chance)} ${name}${/局$/u.test(name) ? '副局长' : '副主任'}`),
  ];
}

const inMarks = (title: string, number?: string): string => `《${title}》${number ? `（${number}）` : ''}`;

export const law = ({ chance }: Setting): string => inMarks(pick(chance, LAWS));
export const state = ({ chance }: Setting): string => inMarks(...pick<readonly [string, string]>(chance, STATE));
export const provincial = ({ chance }: Setting): string => inMarks(pick(chance, PROVINCIAL));

/** A paper of the same city that is at least two years older; null where there is none. */
export function earlier({ place, chance }: Setting, kinds: readonly Head['kind'][]): Head | null {
  const oldest = place.issue - 24;
  if (oldest < 0) return null;
  const slots = ISSUE.flatMap((kind, slot) => (kinds.includes(kind) ? [slot] : []));
  return head({ city: place.city, issue: between(chance, 0, oldest), slot: pick(chance, slots) });
}

export const named = ({ issuer, title, number }: Head, withNumber: boolean): string =>
  inMarks(`${issuer}${title.replace(/《(.*?)》/gu, '〈$1〉')}`, withNumber ? number : undefined);
