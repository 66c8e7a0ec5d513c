/** Who issued a document (发文机关): by its title, by its number, by who signed it, by the note on how it came about. */
import { pattern } from '../../patterns/pattern.ts';
import { placeOf } from '../../patterns/place.ts';
import type { Head } from '../heads/index.ts';
import type { Announced } from '../title/announced.ts';
import type { Title } from '../title/index.ts';
import type { Zones } from '../zones.ts';
import { COUNT, issuersOf, plainName, signersOf } from './issuers.ts';

/** A body without its name: 总局, 市政府办公室. */
const BARE = /^(?:总局|省局|市局|我局|我部|我委|[省市县区州](?:人民)?政府(?:办公[室厅])?)$/u;
/** 青岚市水利局, as the signature or the index of the page has it, of what the title calls 市水利局 or 水利局; null where the name is of another body or the title says where it is. */
export function inFull(named: readonly string[], whole: string): readonly string[] | null {
  const [own = ''] = named;
  if (named.length !== 1 || own === '' || !whole.endsWith(own) || whole === own || namesPlace(own)) return null;
  const before = whole.slice(0, -own.length);
  // 青岚 of 青岚市水利局, where the title has 市水利局.
  return isOfPlace(before) || isOfPlace(before + own.charAt(0)) ? [whole] : null;
}

/** 望河区人民政府 says where it is; 市水利局 does not. */
const namesPlace = (name: string): boolean => !/^[省市县区州旗]/u.test(name) && (placeOf(name) !== null || PLACED.test(name));
const PLACED = /^[\p{Script=Han}]{2,4}(?:[省市县州旗盟]|(?<![片园社街库灌])区)(?=\p{Script=Han}{2})/u;

/** 青岚市望河区, 青岚综合实验区: a place and nothing else. */
const isOfPlace = (words: string): boolean => /^[\p{Script=Han}]{2,12}(?:[省市县区州旗盟]|自治[区州县旗]|实验区|开发区)$/u.test(words);

/** 某部等九部门关于…: all of them sign. */
const OTHERS_TOO = new RegExp(`^[^关]{2,40}${COUNT}(?:关于|印发)`, 'u');

/** The bodies that the title names, unless those who signed say it better. */
export function titleIssuers({ text, gaps, announced }: Title, { signers }: Zones): readonly string[] {
  const named = issuersOf(text, gaps);
  // 总局关于…的公告: who it is stands under the text.
  if (named.every((name) => BARE.test(name)) && signers.length) return [];
  // 某市某区某镇关于…, signed 某市某区某镇人民政府.
  const whole =
    named.length === 1
      ? signers.find((name) => name.startsWith(named[0] ?? '\n') && /^(?:人民政府|党委|委员会)$/u.test(name.slice(named[0]?.length)))
      : undefined;
  if (whole !== undefined) return [whole];
  // 某银行某总局某部公告 of several bodies, who sign on a line each.
  if (named.length && signers.length > named.length && signers.join('') === named.join('')) return signers;
  // 某街道党政办公室关于…, signed 某市某区某街道党政办公室.
  const placed = signers.length === 1 ? inFull(named, signers[0] ?? '') : null;
  if (placed) return placed;
  if (OTHERS_TOO.test(text) && signers.length > 1) return [];
  return named.length || !announced?.issuer || signers.length > 1 ? named : [plainName(announced.issuer)];
}

/** All that is known: minutes by the line that issues them, others by the title, the number of an order, who signed. */
export function issuersBy(
  inTitle: readonly string[],
  {
    kind,
    number,
    head,
    zones,
    title,
    own,
  }: {
    readonly kind: string;
    readonly number: string | null;
    readonly head: Head;
    readonly zones: Zones;
    readonly title: string;
    readonly own: readonly { readonly text: string }[];
  },
): readonly string[] {
  const issued = head.issued?.issuer;
  if (kind === '纪要' && issued) return [issued];
  // 市人民政府办公室关于…, under the name in full.
  if (inTitle.length) return inFull(inTitle, issued ?? '') ?? inTitle;
  const ordering = orderBody(number);
  if (ordering) return ordering;
  if (zones.signers.length) return zones.signers;
  if (issued) return [withoutProvince(issued)];
  const told = zones.note?.issuer ?? MEETING.exec(own.slice(0, 3).find(({ text }) => MEETING.test(text))?.text ?? '')?.groups?.['body'];
  if (told) return [plainName(told)];
  const school = INSTITUTION.exec(title)?.groups?.['body'];
  if (head.red) return signersOf([head.red]);
  return school !== undefined && placeOf(school) !== null ? [school] : ofState(number);
}
/** Whose number 国函〔2015〕141号 is, of a text that names nobody: these codes are of one body each. */
const ofState = (number: string | null): readonly string[] => {
  const code = /^国(?<office>办)?(?:发|函|发明电)〔/u.exec(number ?? '');
  return code ? [code.groups?.['office'] ? '国务院办公厅' : '国务院'] : [];
};
/** 青岚市望河区第十五届人民代表大会常务委员会第八次会议决定：, in a decision whose title does not name who took it. */
const MEETING = pattern(
  /(?:^|，)(?<body>[\p{Script=Han}]{2,16}第[一二三四五六七八九十\d]{1,3}届人民代表大会(?:常务委员会)?)第[一二三四五六七八九十\d]{1,3}次会议(?:表决)?决定[：:，]/u,
);
/** 青岚市第一中学极端天气应急预案: a plan of its own, which nobody signs. */
const INSTITUTION =
  /^(?<body>[\p{Script=Han}]{2,12}第[一二三四五六七八九十]{1,3}(?:中学|小学|幼儿园|(?:人民|中)?医院))[\p{Script=Han}]{2,40}(?:预案|方案|计划|制度|要点)(?:（[^（）]{1,12}）)?$/u;

/** （解读单位：市民政局）, 本刊编辑部: who is named under what a gazette prints beside documents. */
export function columnIssuer(kind: string, lines: readonly { readonly text: string }[]): string[] {
  const words = kind === '解读' ? TOLD_BY : kind === '更正' ? EDITORS : null;
  for (const { text } of words ? lines : []) {
    const body = words?.exec(text)?.groups?.['body'];
    if (body !== undefined) return [body];
  }
  return [];
}
const TOLD_BY = /^（?解读(?:单位|机关|机构|部门)：(?<body>[\p{Script=Han}]{3,30})）?$/u;
const EDITORS = /^(?<body>(?:本刊|《[^《》]{4,30}》)编辑部)$/u;

/** The number of an announcement that its title holds, by who issued it. */
export const announcedNumber = (announced: Announced | null, inTitle: readonly string[], { signers }: Zones): string | null =>
  announced?.numberOf(inTitle[0] ?? signers[0]) ?? null;

/** 云岭省青岚市人民政府 is how a collection names 青岚市人民政府. */
const withoutProvince = (name: string): string =>
  name.replace(/^[\p{Script=Han}]{2,8}?(?:省|自治区)(?=[\p{Script=Han}]{2,9}[市州盟县])/u, '');

/** Who makes an order or announcement, by its number: 某部 of 某部公告2026年第18号, both of 某部、某局令第4号. */
const orderBody = (number: string | null): string[] | null => {
  const body = /^(?<body>[\p{Script=Han}]{3,30}(?:、[\p{Script=Han}]{3,30}){0,5})(?:令|公告|通告)(?:\d{4}年|〔\d{4}〕)?第/u.exec(
    number ?? '',
  )?.groups?.['body'];
  return body ? body.split('、').map(plainName) : null;
};
