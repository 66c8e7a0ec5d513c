/** The names of instruments in a text: titles in 《》 with what the bracket after them says, titles without marks, bare numbers. */
import { gathered } from '../../../gathered.ts';
import { findNumbers, findOrderNumbers } from '../../../../graph-schema/number.ts';
import { findStandards } from './standards.ts';
import { type Named, plainName } from './named.ts';
import { plainTitles } from './unmarked-titles.ts';
import { marked } from './marked-titles.ts';

const inside = (at: number, places: readonly { readonly start: number; readonly end: number }[]): boolean =>
  places.some(({ start, end }) => at >= start && at < end);

/** All names of a text, in order. */
export function namesIn(text: string): Named[] {
  const plain = plainTitles(text);
  const titles = marked(text).filter(({ start }) => !inside(start, plain));
  const taken = [...plain, ...titles, ...gathered(titles, ({ start, from }) => (from === null ? [] : [{ start: from, end: start }]))];
  const bare = numbersIn(text)
    .filter(({ start }) => !inside(start, taken) && !OF_PERMIT.test(text.slice(Math.max(0, start - 8), start)))
    .map(({ number, start, end }) => plainName('', number, start, end));
  return [...plain, ...titles, ...gathered(titles, (title) => implementing(text, title)), ...bare].sort((a, b) => a.start - b.start);
}

/** 批准文号：青食健字〔1998〕第12号: the number of a permit or a certificate. */
const OF_PERMIT = /(?:批准文号|许可证?号?|执照号|证书(?:编?号)?|证号|注册(?:证)?号|登记(?:证)?号|备案(?:编)?号)[：:]?$/u;

/** 《…法》及其实施条例: a second instrument, named by the first. */
function implementing(text: string, { title, end }: Named): Named[] {
  const words = /[法例]$/u.test(title) ? /^(?:及其?|和)(?<what>实施条例|实施细则|实施办法|司法解释)/u.exec(text.slice(end, end + 8)) : null;
  const what = words?.groups?.['what'];
  return words && what ? [plainName(`${title}${what}`, null, end, end + words[0].length)] : [];
}

/** The numbers of documents, orders and standards in a text. */
const numbersIn = (text: string) => [...(text.includes('〔') ? findNumbers(text) : []), ...ordersIn(text), ...findStandards(text)];

/** 国务院令第590号, 税务总局公告2014年第67号 by themselves: not where the words tell that it made what is spoken of, nor without a body. */
const ordersIn = (text: string) =>
  MAY_ORDER.test(text)
    ? findOrderNumbers(text).filter(
        ({ number, end }) =>
          /^.{2,}(?:令|公告|通告)/u.test(number) && !/^[）)]?(?:公布|发布|颁布|修[正订改]|施行)/u.test(text.slice(end, end + 3)),
      )
    : [];
const MAY_ORDER = /(?:令|公告|通告)(?:\d{4}年)?第|年第\d{1,4}号(?:令|公告|通告)/u;
