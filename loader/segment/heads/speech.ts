/**
 * What was said to a congress or a meeting and is printed with its papers: 关于《…（草案）》的说明 / ——2024年8月30日在某市第七届人民代表大会常务委员会第六次会议上 /
 * 某市人大常委会法制工作委员会主任 高志远.
 */
import { findDates } from '../../patterns/date.ts';
import { pattern } from '../../patterns/pattern.ts';
import type { Labelled } from '../blocks/index.ts';
import { signersOf } from '../names/issuers.ts';
import type { Head } from './head.ts';

const TITLE = pattern(/(?:说明|报告|讲话|发言|汇报)$/u);
const GIVEN = pattern(/^(?:[—–－―-]{1,2})(?<day>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?:上午|下午)?在[^。；：]{4,60}上$/u);
/** 某委员会主任高志远: a body, a post and a name. */
const SPEAKER =
  /^(?<body>[\p{Script=Han}（）]{4,40}?)(?:副?(?:主任委员|主任|局长|厅长|部长|院长|检察长|秘书长|[省市县区州旗]长))(?:委员)?[\p{Script=Han}·]{2,8}$/u;
/** 主任、各位副主任、秘书长、各位委员：, who are spoken to and sent nothing. */
const GREETS = /^(?:[\p{Script=Han}]{2,4}[、，])?各位[^。；：]{2,40}：$/u;
/** A title on this many lines at most. */
const LINES = 3;

export function speechAt(blocks: readonly Labelled[], i: number, last: number): Head | null {
  const day = GIVEN.exec(blocks[i]?.text ?? '')?.groups?.['day'];
  if (day === undefined || !TITLE.test(blocks[i - 1]?.text ?? '')) return null;
  let first = i - 1;
  while (first > last && i - first < LINES && !/^关于/u.test(blocks[first]?.text ?? '')) first--;
  if (first !== i - 1 && !/^关于/u.test(blocks[first]?.text ?? '')) first = i - 1;
  const title = blocks.slice(first, i);
  if (title.some(({ label, text }) => label !== null || /[。；：]|^（/u.test(text))) return null;
  const body = SPEAKER.exec(blocks[i + 1]?.text ?? '')?.groups?.['body'];
  const issuer = signersOf([body ?? ''])[0] ?? '';
  const after = i + (body === undefined ? 1 : 2);
  return {
    first,
    after: after + (GREETS.test(blocks[after]?.text ?? '') ? 1 : 0),
    number: null,
    title,
    issued: { issuer, date: findDates(day)[0]?.iso ?? '' },
  };
}
