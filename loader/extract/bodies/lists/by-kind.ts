/**
 * Bodies that a document calls by their kind alone: 二、领导小组 over a list, 领导小组下设办公室 below one. They are the document's own, and
 * read only where it names no other body for the list.
 */
import { gathered } from '../../../gathered.ts';
import type { Unit } from './unit.ts';

/** A heading right above a list or a sentence on members: 二、领导小组; 2.1 县应急指挥部; （二）应急领导小组组成. */
export const isKind = (name: string): boolean => /(?:领导小组|领导组|指挥部|工作小组|委员会|联席会议|专班)$/u.test(name);

/** 一、组织领导: a heading that announces a body without its name. */
const ORGANISATION =
  /^(?:加强|强化|健全)?(?:组织领导|组织机构|组织体系|组织架构|组织保障|领导机构|领导组织|机构设置|工作机构)(?:及职责|与职责)?[：:]?$/u;
/** 领导小组下设办公室; 领导小组成员…; 指挥部负责…. */
const NAMED =
  /(?:^|[，。；])(?<name>(?:应急|专项|整治)?(?:工作)?(?:领导小组|指挥部|专班))(?=下设|办公室|负责|各?成员|组长|总指挥|的?(?:主要)?职责)/gu;
/** How many units after the head of its list a body may be named. */
const BELOW = 40;

/** The kind of body that the text calls those of a list, which stands right under 组织领导; null where the text does not say. */
export function namedBelow(units: readonly Unit[], i: number): string | null {
  const above = units[i - 1];
  if (!above || !ORGANISATION.test(above.text.slice(above.body))) return null;
  const names = gathered(units.slice(i, i + BELOW), ({ text }) => [...text.matchAll(NAMED)].map(({ groups }) => groups?.['name'] ?? ''));
  const [first] = names;
  const heads = /^(?:第一)?(?:组长|班长)/u.test(units[i]?.text.replace(/\s/gu, '') ?? '') ? /(?:领导小组|专班)$/u : /指挥部$/u;
  return first !== undefined && names.every((name) => name === first) && heads.test(first) ? first : null;
}
