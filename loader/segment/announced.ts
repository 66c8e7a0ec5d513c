/** 某局关于…的公告（2018年第22号）: an announcement whose number stands in a bracket behind its title. */
import { normalizeNumber } from '../../graph-schema/number.ts';

const BEHIND = /^(?<title>.*(?<word>公告|通告|令))（(?<ordinal>(?:(?:19|20)\d{2}年)?第\d{1,4}号)）$/u;

/** The title without its bracket, and what the bracket tells; null where the title has none. */
export function announcedBy(title: string): { title: string; numberOf: (issuer: string | undefined) => string | null } | null {
  const { title: own, word, ordinal } = BEHIND.exec(title)?.groups ?? {};
  if (own === undefined || word === undefined || ordinal === undefined) return null;
  return { title: own, numberOf: (issuer) => (issuer === undefined ? null : normalizeNumber(`${issuer}${word}${ordinal}`)) };
}
