/** Where running text gives a role: before the words on who holds it, 组长由…, or after them, …任组长; and whether the role is one of the office. */
import { SENTENCE_ROLE, SUFFIX, SUFFIX_END } from '../words.ts';
import { pattern } from '../../../patterns/pattern.ts';

/** A role in a sentence, before (`first`) or after (`last`) the words on who holds it. */
export interface Anchor {
  readonly form: 'first' | 'last';
  readonly role: string;
  readonly of: string;
  readonly office: boolean;
  readonly start: number;
  readonly end: number;
}

/** 组长由…担任, 成员为…, 副组长：…, 成员单位视情由…组成; but in “两委”委员为成员 the post stands before the role. */
const ROLE_FIRST = pattern(
  new RegExp(
    `(?<office>办公室)?(?<role>${SENTENCE_ROLE})(?:，(?=由))?(?:(?:分别|原则上|一般|主要|视情况?|根据(?:工作|实际)?(?:需要|情况))?(?:由|为(?!${SENTENCE_ROLE}(?:[，。；、的）]|$))|：)(?=.)|(?=\\p{Script=Han}{2,4}（兼）))`,
    'gu',
  ),
);
/** …任组长, …为成员单位, …担任召集人, …兼任办公室主任. */
const ROLE_LAST = pattern(
  new RegExp(
    `(?:担任|兼任|出任|(?<![主责担兼出])任|作?为|兼(?!任))(?<of>[\\p{Script=Han}“”]{0,30}?(?:${SUFFIX}|市|县))?(?<office>办公室)?(?:的?领导)?(?<role>${SENTENCE_ROLE})(?=[，。；、的）兼]|和|及|$)`,
    'gu',
  ),
);
/** 指挥部办公室设在…, 下设办公室, 办公室主任由…: after it 主任 is of the office. */
const OFFICE = pattern(new RegExp(`办公室(?:原则上|暂|常)?设|(?:^|[，。；]|下设|设立?|${SUFFIX})办公室(?:[下主工承负日为（，]|$)`, 'u'));
const OFFICE_ROLE = /^(?:第一|常务|执行|专职)?(?:副?主任|成员)$/u;

/** What an assignment needs one of. */
export const ASSIGNS = [ROLE_FIRST, ROLE_LAST] as const;

/** Whether a sentence holds the words that an assignment needs. */
export const mayAssign = (sentence: string): boolean => ROLE_FIRST.may(sentence) || ROLE_LAST.may(sentence);

/** The roles of a sentence, in order; `inOffice` says that the sentence before spoke of the office. */
export function anchorsOf(sentence: string, inOffice: boolean): Anchor[] {
  const lasts = ROLE_LAST.all(sentence);
  const firsts = ROLE_FIRST.all(sentence);
  if (!lasts.length && !firsts.length) return [];
  let from = inOffice ? 0 : (OFFICE.exec(sentence)?.index ?? Infinity);
  const anchor = (form: Anchor['form'], match: RegExpExecArray): Anchor => {
    const { role = '', office, of = '' } = match.groups ?? {};
    const before = form === 'first' ? (/[^，。；：]*$/u.exec(sentence.slice(0, match.index))?.[0] ?? '') : of;
    const isOffice = office !== undefined || (OFFICE_ROLE.test(role) && match.index > from && !SUFFIX_END.test(before));
    return {
      form,
      role: isOffice ? `办公室${role}` : role.replace(/^双/u, ''),
      of: before,
      office: isOffice,
      start: match.index,
      end: match.index + match[0].length,
    };
  };
  const last = lasts.map((match) => ({ form: 'last' as const, match }));
  const first = firsts
    .filter(
      ({ index, 0: words }) =>
        (!words.endsWith('：') || sentence.slice(0, index + words.length).includes('办公室')) &&
        !last.some(({ match }) => match.index <= index && index < match.index + match[0].length),
    )
    .map((match) => ({ form: 'first' as const, match }));
  return [...first, ...last]
    .sort((a, b) => a.match.index - b.match.index)
    .map(({ form, match }) => {
      const found = anchor(form, match);
      if (found.office) from = Math.min(from, found.start);
      return found;
    });
}
