/** Roles and the persons under them in a list within a line: …组成人员如下：组 长：许某某 区委书记陈 某 区水利局局长副组长：…. */
import { pattern } from '../../patterns/pattern.ts';

const WORDS =
  '(?:办公室|第一|常务|执行)?(?:副\\s{0,4})?(?:组\\s{0,4}长|总?指\\s{0,4}挥\\s{0,4}长?|主\\s{0,4}任|总?召\\s{0,4}集\\s{0,4}人|委\\s{0,4}员|成\\s{0,4}员)\\s{0,4}[：:]';
/** The first of a list stands behind a stop or a space. */
const OPENS = pattern(new RegExp(`(?<!\\p{Script=Han})${WORDS}`, 'gu'));
/** Behind it the others follow a name or a post without one. */
const ROLE = pattern(new RegExp(WORDS, 'gu'));
/** So far a list goes on from role to role. */
const APART = 600;
/** 长陈 锦 党群工作处负责人, 长周伟霞 经济发展处处长: a name with a space behind it, behind the post of the one before. */
const PERSON = pattern(
  /(?<=[长任人员师记席管理）)\s])(?:\p{Script=Han}{2,4}|\p{Script=Han}\s{1,4}\p{Script=Han})\s+(?=\p{Script=Han}{3})/gu,
);
/** What ends in the words of a post, or of a body, is no name. */
const NO_NAME = /[局处科部室委办会长任员记中区县市镇乡级]$/u;

/** Where the roles of lists begin, and the persons under each. */
export function rolesIn(text: string): number[] {
  const opened = new Set(OPENS.all(text).map(({ index }) => index));
  if (!opened.size) return [];
  const roles: { at: number; end: number }[] = [];
  for (const found of ROLE.all(text)) {
    const last = roles.at(-1);
    const goesOn = last !== undefined && found.index - last.at <= APART && !/[。；]/u.test(text.slice(last.at, found.index));
    if (opened.has(found.index) || goesOn) roles.push({ at: found.index, end: found.index + found[0].length });
  }
  return roles.flatMap(({ at, end }, i) => [at, ...personsIn(text, end, Math.min(roles[i + 1]?.at ?? text.length, end + APART))]);
}

/** Where the second person under a role begins, and those after. */
function personsIn(text: string, from: number, to: number): number[] {
  const list = /^[^。；：:]*/u.exec(text.slice(from, to))?.[0] ?? '';
  return PERSON.all(list)
    .filter(({ index, 0: name }) => index > 1 && !NO_NAME.test(name.trim()))
    .map(({ index }) => from + index);
}
