/**
 * Announcements whose number stands in or before a bracket with their title: 某局关于…的公告（2018年第22号）; 海关总署公告2019年第5号（关于…的公告）, as the
 * customs print it; 商务部公告2023年第61号 关于…的公告, as the pages of ministries do.
 */
import { normalizeNumber } from '../../../graph-schema/number.ts';

const BEHIND = /^(?<title>.*(?<word>公告|通告|令))（(?<ordinal>(?:(?:19|20)\d{2}年)?第\d{1,4}号)）$/u;
const BEFORE =
  /^(?<order>(?<body>[\p{Script=Han}、]{2,40})(?:公告|通告|令)(?:(?:19|20)\d{2}年)?第\d{1,4}号)(?:（(?<title>关于.{4,160}(?:公告|通告|决定|通知))）|(?<open>关于.{4,160}(?:公告|通告|决定|通知)))$/u;

export interface Announced {
  readonly title: string;
  /** Who announces, where the words before the bracket say it. */
  readonly issuer: string | null;
  readonly numberOf: (issuer: string | undefined) => string | null;
}

/** The title without its bracket or out of it, and what stands around it; null where the title has none. */
export function announcedBy(title: string): Announced | null {
  const before = BEFORE.exec(title)?.groups;
  if (before)
    return {
      title: before['title'] ?? before['open'] ?? '',
      issuer: before['body'] ?? null,
      numberOf: () => normalizeNumber(before['order'] ?? ''),
    };
  const { title: own, word, ordinal } = BEHIND.exec(title)?.groups ?? {};
  if (own === undefined || word === undefined || ordinal === undefined) return null;
  return { title: own, issuer: null, numberOf: (issuer) => (issuer === undefined ? null : normalizeNumber(`${issuer}${word}${ordinal}`)) };
}
