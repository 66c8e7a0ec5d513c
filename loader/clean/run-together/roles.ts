/**
 * Roles and the persons under them in a list within a line: …组成人员如下：组 长：许某某 区委书记陈 某 区水利局局长副组长：…. Of working groups too, where
 * the name of each runs into its first role and what it is for into its last: （一）抢险救援组组长：…成员：…职责：….
 */
import { pattern } from '../../patterns/pattern.ts';

const WORDS =
  '(?:办公室|第一|常务|执行)?(?:副\\s{0,4})?(?:组\\s{0,4}长|(?:总\\s{0,4})?指\\s{0,4}挥\\s{0,4}长?|主\\s{0,4}任|总?召\\s{0,4}集\\s{0,4}人|委\\s{0,4}员|成\\s{0,4}员)\\s{0,4}[：:]';
/** The first of a list stands behind a stop, a space, or the name of a group whose label begins the words: （一）抢险救援组组长：. */
const OPENS = pattern(
  new RegExp(
    `(?:(?<!\\p{Script=Han})|(?<=(?:[）)、：:]|\\d[.．])\\p{Script=Han}[\\p{Script=Han}、]{1,28}(?:组|专班|队|指挥部)\\s{0,4}))${WORDS}`,
    'gu',
  ),
);
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

/** What a group is for, right behind the words of its last role. */
const DUTY = pattern(/(?<![的其各])(?:主要|工作)?职\s{0,4}责[：:]/gu);
/** 第一小组：城北清明祭扫保障工作小组, behind the duty of the group before or the words that lead to the groups. */
const NUMBERED = pattern(/(?<=[。；：\p{Script=Han}])第[一二三四五六七八九十]{1,3}(?:工作)?小?组[：:](?=[^。；：:]{2,40}[：:])/gu);

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
  const duties = DUTY.all(text).filter(({ index }) =>
    roles.some(({ end }) => end < index && isOneList(text.slice(end, index).slice(0, APART))),
  );
  return [
    ...roles.flatMap(({ at, end }, i) => [at, ...personsIn(text, end, Math.min(roles[i + 1]?.at ?? text.length, end + APART))]),
    ...duties.map(({ index }) => index),
    ...NUMBERED.all(text).map(({ index }) => index),
  ];
}

/** Whether words are those of one role, up to what the group is for. */
const isOneList = (words: string): boolean => /^[^。；：:]{2,200}。?\s*$/u.test(words);

/** …大队长各村包村领导, …局长指挥部下设办公室: a class of holders after the last person, and the sentence after the list. */
const BEHIND = pattern(
  /(?<=[长任人员师记席管理导）)])(?:各(?=\p{Script=Han}{2})|(?=(?:领导小组|指挥部|委员会|(?:工作)?专班|联席会议)(?:下设|办公室设)))/gu,
);

/** Where the second person under a role begins, and those after. */
function personsIn(text: string, from: number, to: number): number[] {
  const list = /^[^。；：:]*/u.exec(text.slice(from, to))?.[0] ?? '';
  const persons = PERSON.all(list)
    .filter(({ index, 0: name }) => index > 1 && !NO_NAME.test(name.trim()))
    .map(({ index }) => index);
  const last = persons.at(-1);
  return [...persons, ...(last === undefined ? [] : BEHIND.all(list).flatMap(({ index }) => (index > last ? [index] : [])))].map(
    (at) => from + at,
  );
}
