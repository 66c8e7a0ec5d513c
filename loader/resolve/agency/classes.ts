/**
 * Classes of bodies: many under one name, such as 各县（市、区）人民政府. One writing of each, and the members where the divisions of the place
 * make them certain.
 */
import { NATION } from '../../patterns/place.ts';
import { divisionsOf, EDITION, type Member, tierOf } from './places.ts';

const SORTS = '省市州盟县旗区地';
/** 各县市区, 各县、市、区, 各县（市、区）, 各市（州）, 各省、自治区、直辖市: which sorts of places, then which of their bodies. */
const OF_PLACES = new RegExp(
  `^(?:各|所有)?(?<sorts>(?:自治[区州县旗]|直辖市|[${SORTS}]|[、，,（）()和及])+?)(?<body>人民政府|政府|)$`,
  'u',
);
const SORT = /自治区|直辖市|(?<=自治)[县州旗]|(?<!自)[\p{Script=Han}](?<![治自])/gu;

/** What a class of places is: sorts of cities, which only a province has, and sorts of counties. Either may be empty. */
interface OfPlaces {
  readonly upper: readonly string[];
  readonly lower: readonly string[];
}

/** One writing: 各县（市、区）人民政府 of 各县市区政府; 有关 of 相关. `expand` gives the full name of a department. */
export function className(name: string, place: string | null, expand: (department: string) => string | undefined): string {
  const plain = name
    .replace(/^所有(?=[县市区乡镇])/u, '各')
    .replace(/相关(?=部门|单位|机构|企业|县|市|乡|镇)/gu, '有关')
    .replace(/各有关/u, (words, at: number) => (at > 0 ? '有关' : words));
  const places = ofPlaces(plain, place);
  if (places) return `${written(places.of)}${places.body}`;
  const some =
    /^(?<which>有关|事发地|属地|所在地|[\p{Script=Han}]{2,4}发生地|项目所在地)(?<rest>[县市区旗、，（）()]{2,8}(?:人民政府|政府|))$/u.exec(
      plain,
    )?.groups;
  const those = some ? ofPlaces(`各${some['rest'] ?? ''}`, place) : null;
  if (some && those) return `${some['which'] ?? ''}${written(those.of).slice(1)}${those.body}`;
  const department = DEPARTMENT.exec(plain)?.groups;
  const of = department ? ofPlaces(`各${department['sorts'] ?? ''}`, place) : null;
  return department && of ? `${written(of.of)}${expand(department['rest'] ?? '') ?? department['rest'] ?? ''}` : plain;
}

/** 各县（市、区）住建局: a department of each. */
const DEPARTMENT =
  /^各?(?<sorts>县[县市区旗、，（）()]{1,8}?)(?<rest>(?:(?![、，（）()市区场])|(?=市场))[\p{Script=Han}]{2,}(?:[局委厅办院]|委员会|办公室))$/u;

function ofPlaces(name: string, place: string | null): { readonly of: OfPlaces; readonly body: string } | null {
  const found = OF_PLACES.exec(name)?.groups;
  const letters: string[] = (found?.['sorts'] ?? '').match(SORT) ?? [];
  if (!letters.length || (letters.length === 1 && !name.startsWith('各'))) return null;
  // In a province 各市、县（市、区） are the cities and all that is below them; in a city the same letters are all below it.
  const first = letters.findIndex((sort) => !'市州盟地'.includes(sort));
  const split = place !== null && tierOf(place) === 'province' && !place.endsWith('市') ? (first === -1 ? letters.length : first) : 0;
  return { of: { upper: letters.slice(0, split), lower: letters.slice(split) }, body: found?.['body'] ? '人民政府' : '' };
}

function written({ upper, lower }: OfPlaces): string {
  if (lower.includes('省')) return `各${[...new Set(lower)].join('、')}`;
  return `各${[upper, lower]
    .filter((sorts) => sorts.length)
    .map(grouped)
    .join('、')}`;
}

function grouped(sorts: readonly string[]): string {
  const has = (sort: string) => sorts.includes(sort);
  if (has('旗')) return [...'旗县市区'].filter(has).join('');
  const ordered = [...'县市州区盟地'].filter(has);
  const [first = '', ...others] = ordered;
  return `${first}${others.length ? `（${others.join('、')}）` : ''}`;
}

export interface Members {
  readonly places: readonly string[];
  /** What they are known from. */
  readonly basis: string;
}

/**
 * The places whose governments a class in a place's text means, where the table makes them certain: every sort of division that the place has
 * is named, or 县（市） or 区 without the other. Null for what is no such class, for a place that the table lacks, and for departments, which not every
 * place has under one name.
 */
export function membersOf(canonical: string, place: string | null): Members | null {
  const found = place !== null && canonical.endsWith('人民政府') ? ofPlaces(canonical, place)?.of : undefined;
  if (!found || place === null) return null;
  const members = place === NATION ? nation(found) : inside(place, found);
  return members?.length ? { places: members.map((member) => member.place), basis: EDITION } : null;
}

/** 各省、自治区、直辖市: all of the mainland's; one sort alone is left open. */
const nation = ({ lower }: OfPlaces): Member[] | null =>
  ['省', '自治区', '直辖市'].every((sort) => lower.includes(sort)) ? divisionsOf(NATION, 'province') : null;

function inside(place: string, { upper, lower }: OfPlaces): Member[] | null {
  const cities = divisionsOf(place, 'prefecture');
  const parts = [
    upper.length ? named(cities, upper) : [],
    lower.length ? (named(divisionsOf(place, 'county'), lower) ?? (cities.length ? null : some(divisionsOf(place, 'county'), lower))) : [],
  ];
  const [above, below] = parts;
  return above && below ? [...above, ...below] : null;
}

/** All of them, where their sorts are all named. */
const named = (all: readonly Member[], sorts: readonly string[]): Member[] | null =>
  all.every(({ sort }) => sorts.includes(sort) || (sort === '地区' && sorts.includes('地'))) ? [...all] : null;

/** 各县（市） are those without the districts, 各区 the districts alone; 各县（区） beside county-level cities is loose speech. */
const some = (all: readonly Member[], sorts: readonly string[]): Member[] | null =>
  /^(?:县市|市县|区)$/u.test(sorts.join('')) ? all.filter(({ sort }) => sorts.includes(sort)) : null;
