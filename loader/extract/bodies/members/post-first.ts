/** Persons of a list whose posts stand before their names: 市财政局局长 张三; 市委常委、副市长李建国. */
import type { MemberRow } from '../../../../graph-schema/index.ts';
import { AGENCY_END } from '../../../patterns/agency/words.ts';
import { bareName, isNameHere, person, postsAndNames, splitTop } from './persons.ts';
import { endsWithPost, isWhole, personPost, splitPost } from './posts.ts';
import type { Token } from './tokens.ts';
import { unitRows } from './unit-rows.ts';

/** 市财政局局长 张三; 市财政局 张三 局长; 市委常委、副市长李建国: the name closes the posts before it, and white space tells a name of any form. */
export function postFirst(role: string, tokens: readonly Token[]): MemberRow[] | null {
  const rows: MemberRow[] = [];
  let open = '';
  for (let k = 0; k < tokens.length; k++) {
    const { text } = tokens[k] ?? { text: '' };
    const [head = '', ...others] = splitTop(text);
    const name = bareName(head);
    const next = tokens[k + 1]?.text.replace(/[、，；。]$/u, '') ?? '';
    if (open && isNameHere(name) && endsWithPost(open)) {
      rows.push(person(role, name, personPost(open)));
      open = others.join('、');
    } else if (open && !others.length && isNameHere(name) && AGENCY_END.test(open) && splitPost(next)?.org === null) {
      rows.push(person(role, name, { org: open, post: next }));
      open = '';
      k++;
    } else open = open && !/[、，；]$/u.test(open) && tokens[k]?.gap === 'n' && isWhole(open) ? `${open}、${text}` : `${open}${text}`;
    const { members, rest } = postsAndNames(role, open);
    if (!members.length) continue;
    rows.push(...members);
    open = rest;
  }
  return rows.length ? [...rows, ...unitRows(role, open)] : null;
}
