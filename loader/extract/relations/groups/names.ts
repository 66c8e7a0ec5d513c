/** Names of standing groups in running text: 市某领导小组, 市“五五”普法领导小组; several in a row, and what is left without the words around them. */

/** What names of groups end in. */
export const GROUP =
  '(?:(?:领导|工作|协调|指导|专项|推进|协作|攻坚|保障|督导|筹备|联络)小组|指挥部|委员会|联席会议|工作组|协调组|专班|协调机制|议事协调机构|筹备组|专家组|办公室)';
/** A name of a group: begins with its place, its level or its subject, and holds no stop; 市“五五”普法领导小组 has marks within. */
export const NAME = `(?:[^。，；：、《》“”（）]|(?<=[^。，；：、《》“”（）])“[^。，；：《》“”]{1,14}”){3,60}?${GROUP}`;

/** A name of a group and nothing else. */
export const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');

/** What parts two names. */
const SPLIT = new RegExp(`(?<=${GROUP})[和与、]`, 'u');
/** The groups that words name one after the other. */
export const namesOf = (names: string | undefined): string[] =>
  (names ?? '')
    .split(SPLIT)
    .map((name) => name.replace(/^[和、]/u, ''))
    .filter(Boolean);
/** Groups of no name: 部分议事协调机构, 领导小组, 上述委员会. */
export const isAny = (name: string): boolean =>
  /^(?:[\p{Script=Han}]{0,6}政府)?(?:部分|有关|相关|上述|以下|下列|各|其|本|该)|等\d+个(?:市级|县级)?议事协调机构|^(?:领导小组|委员会|指挥部|办公室|议事协调机构)/u.test(
    name,
  );
/** 青岚市人民政府防汛抗旱指挥部, 市防汛抗旱指挥部: the same without its place and level. */
export const level = (name: string): string => name.replace(/^[\p{Script=Han}]{0,8}?[省市县区州盟旗](?:人民政府)?(?=.{4})/u, '');
/** A name without the words that lead to it; “” that enclose all of it go, those within it (“五五”普法领导小组) stay. */
export const plain = (name: string): string =>
  name
    .replace(/等(?:\d+|[一二三四五六七八九十]+)个?(?:市级|省级|县级)?(?:议事协调)?机构$/u, '')
    .replace(/^.*(?:决定|经研究|(?:设立|成立|组建|规定|公布|明确)的)(?=.{4})/u, '')
    .replace(/^(?:[对将]|增补|增加|补充|调整|充实|撤销|变更)/u, '')
    .replace(/^(?:现|原(?!平|阳|州区))(?=.{4})/u, '')
    .replace(/^“(?<whole>[^“”]*)”?$/u, '$<whole>')
    .replace(/(?<=领导小组|指挥部|委员会|联席会议)办公室$/u, '');
