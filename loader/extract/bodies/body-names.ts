/** Names of standing bodies: in headings, titles and sentences that set them up, written out with the place. */
import type { DocumentText } from '../../text.ts';
import { SUFFIX } from './words.ts';
import { pattern } from '../../patterns/pattern.ts';
import { letters, withoutSpace } from '../../patterns/letters.ts';

/** What may follow the name in a heading or the title of a list. */
const TAIL =
  '(?:及其|及|和|与)?(?:的)?(?:办公室)?(?:全体|主要)?(?:及其|及|和|与|、|组成人员|组成|人员组成|成员|人员|机构|单位|职责|工作职责|主要职责|组织机构|名单|人员名单|成员名单|组成人员名单|成员单位|设置|调整|情况|工作|任务|分工|如下|表|一览表|通讯录|联系方式){0,6}';
/** The name before its 以下简称; without marks. */
const ASIDE = /[（(][^（）()]*[）)]/gu;
const HEADING = pattern(new RegExp(`^(?<name>.{0,60}?(?:${SUFFIX}(?:办公室)?|[\\p{Script=Han}]{2,14}组))${TAIL}[：]?$`, 'u'));
const LABEL =
  /^(?:附件\d{0,2}[：:]?|第[一二三四五六七八九十]{1,3}(?:[章节条]|(?:工作)?小?组[：:])|[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?|[（(]?\d{1,2}(?:\.\d{1,2}){0,3}[）)]?[、.．]?)/u;

const SUFFIX_END = new RegExp(`(?:总|分)?${SUFFIX}$`, 'u');
const IN_TITLE = pattern(new RegExp(`.{2,60}?${SUFFIX}(?!.{0,3}制度?办)`, 'gu'));

/** Qualifiers that tell no body from another. */
const BARE =
  /^(?:市级?|省级?|县级?|区级?|州级?|本级?|该|其|各|上述|以上|工作|专项|专门|相应的?|相关的?|有关|联合|临时|应急|领导|协调|推进|服务|[部厅省局]际|(?:政府)?(?:相关|有关)?部门间?|若干个?|多个|[一二三四五六七八九十两\d]+个?|由|设立|成立|建立|调整|的|组建|健全|完善|及|市级层面|县级层面)*$/u;

const isBalanced = (name: string): boolean =>
  name.split('（').length === name.split('）').length && name.split('“').length === name.split('”').length;

/** Whether a name says which body it is, not only what kind. */
export function isSpecific(name: string): boolean {
  const qualifier = name
    .replace(/办公室$/u, '')
    .replace(SUFFIX_END, '')
    .replace(/组$/u, '')
    .replace(/[“”]/gu, '');
  return (
    qualifier.length >= 2 &&
    !/^\d+个/u.test(qualifier) &&
    isBalanced(name) &&
    !BARE.test(qualifier) &&
    !/^(?:各|本|该|若干|其他|相应|有关|相关|两级|全体)/u.test(qualifier)
  );
}

/** The board of the gazette itself is no body of the documents in it. */
export const isEditorial = (text: string): boolean => /编辑委员会|编委会|编辑部|公报》/u.test(text);

/** The body that a heading or the title of a list names; null where it names none. */
export function nameInHeading(text: string): string | null {
  const plain = withoutSpace(text).replace(ASIDE, '').replace(LABEL, '');
  if (/[。；]/u.test(plain) || plain.length > 90 || isEditorial(plain)) return null;
  const about = /(?:成立|调整|组建|设立|建立|公布|充实|完善|更名为|同意建立|重新调整)(?<rest>.{4,})$/u.exec(plain)?.groups?.['rest'];
  const name = HEADING.exec(plain)?.groups?.['name'] ?? (about ? HEADING.exec(about)?.groups?.['name'] : undefined);
  return name ? name.replace(/^(?:关于|成立|调整|组建|设立|建立|公布|充实|完善)/u, '') : null;
}

/** What a title says it sets up or changes: 关于成立…的通知, …联席会议制度. */
export function namesInTitle(title: string): string[] {
  const plain = title
    .replace(ASIDE, '')
    .replace(/^.{0,60}?关于/u, '')
    .replace(/(?:的)?(?:通知|函|决定|批复|意见|公告|通报)$/u, '');
  const about = /(?:同意)?(?:(?:成立|调整|组建|设立|建立|更名|公布|充实|完善|聘任|聘请)[、和及并]?)+(?<rest>.{4,})$/u.exec(plain)?.groups?.[
    'rest'
  ];
  const source =
    about ?? (/(?:联席会议|指挥部|领导小组|委员会)(?:工作)?制度$/u.test(plain) ? plain.replace(/^(?:印发|同意|转发)/u, '') : null);
  if (!source) return [];
  return IN_TITLE.all(source)
    .map(([name]) => name.replace(/^(?:组成人员|等|和|及|与|、|部分)/u, ''))
    .filter((name) => isSpecific(name));
}

/** The name as the law would have it: marks gone, 我市 and a bare 市 written out with the place of the issuer. */
export function fullName(name: string, document: DocumentText): string {
  const { source } = document;
  const jurisdiction = placeFor(document);
  const plain = name
    .replace(ASIDE, '')
    .replace(/^[、，]+/u, '')
    .replace(/^“([^“”]*)”$/u, '$1')
    .replace(/^”|“$/gu, '');
  if (!jurisdiction || jurisdiction === '全国' || plain.startsWith(jurisdiction)) return plain;
  const level = jurisdiction.endsWith('地区') ? '地区' : (jurisdiction.at(-1) ?? '');
  const ours = new RegExp(`^[我本]${level}`, 'u');
  if (ours.test(plain)) return plain.replace(ours, jurisdiction);
  // 市政府残疾人工作委员会: as the text itself writes it out.
  const whole = plain.startsWith(`${level}政府`) ? `${jurisdiction}人民政府${plain.slice(level.length + 2)}` : null;
  if (whole !== null && source.text.includes(whole)) return whole;
  return plain.startsWith(level) &&
    !/^(?:市[政场民容区域级直属县内外委]|[县区][域级直属乡内外块委]|省[级直属内外委际]|州[级直属内外委])/u.test(plain)
    ? jurisdiction + plain.slice(level.length)
    : plain;
}

/** The place that a document speaks of as its own; a zone, which is no place of its own, where its committee issued it: 青岚开发区管委会. */
const placeFor = ({ jurisdiction, issuers }: DocumentText): string | null =>
  jurisdiction ?? issuers.map((name) => ZONE_OF.exec(name)?.groups?.['zone']).find((zone) => zone !== undefined) ?? null;
const ZONE_OF = /^(?<zone>\p{Script=Han}{3,14}区)(?:党工委|工委|管委会|管理委员会)(?:办公室)?$/u;

/** What two writings of one name have in common. */
export const keyOf = (name: string, document: DocumentText): string => {
  const full = letters(fullName(name, document));
  const place = placeFor(document) ?? '';
  return place && full.startsWith(place) ? full.slice(place.length) : full.replace(/^全[市省县区国]/u, '');
};
