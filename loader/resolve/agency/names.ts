/** From what stands after a place to the full name there: departments by the lexicon, and the Party's committees. */
import { DEPARTMENTS, FORMER } from './lexicon/departments.ts';
import { canonical } from './lexicon/form.ts';
import { PARTY } from './lexicon/party.ts';
import { listed } from '../../patterns/listed.ts';

const FULL = canonical([...DEPARTMENTS, ...FORMER]);
const OFFICES = canonical(PARTY);

/** The full name of a department after its place, or undefined where the lexicon does not know the words. */
export const departmentName = (words: string): string | undefined => FULL.get(words);

/** Fields of work that every prefecture-level city has one department for, under one name. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['公安', '公安局'],
  ['民政', '民政局'],
  ['司法', '司法局'],
  ['司法行政', '司法局'],
  ['财政', '财政局'],
  ['人社', '人力资源和社会保障局'],
  ['人力资源社会保障', '人力资源和社会保障局'],
  ['生态环境', '生态环境局'],
  ['应急', '应急管理局'],
  ['应急管理', '应急管理局'],
  ['审计', '审计局'],
  ['市场监管', '市场监督管理局'],
  ['市场监督管理', '市场监督管理局'],
  ['统计', '统计局'],
  ['医保', '医疗保障局'],
  ['医疗保障', '医疗保障局'],
  ['退役军人', '退役军人事务局'],
  ['退役军人事务', '退役军人事务局'],
  ['税务', '税务局'],
  ['气象', '气象局'],
  ['住建', '住房和城乡建设局'],
  ['住房城乡建设', '住房和城乡建设局'],
  ['住房和城乡建设', '住房和城乡建设局'],
  ['卫健', '卫生健康委员会'],
  ['卫生健康', '卫生健康委员会'],
  ['发改', '发展和改革委员会'],
  ['发展改革', '发展和改革委员会'],
  ['农业农村', '农业农村局'],
  ['交通运输', '交通运输局'],
  ['商务', '商务局'],
]);

/** The department of a field of work in a prefecture-level city, or null where cities differ. */
export const fieldDepartment = (field: string): string | null => FIELDS.get(field) ?? null;

/** Offices of the committee that texts name without 委: 市编办, 市台办. */
const BARE = new Set(
  listed(`
  编办 台办 网信办 政法委 组织部 宣传部 统战部 直工委 政研室 党校 老干部局 社会工作部 巡察办 机构编制委员会办公室 直属机关工委
`),
);

/** Whether words mean an office of the committee without saying 委. */
export const isPartyOffice = (words: string): boolean => BARE.has(words);

/** 市委, 市委宣传部, 市纪委监委: a body of the Party's committee of a place; null for what is none. */
export function partyName(place: string, words: string): string | null {
  const of = `中共${place}`;
  if (/^(?:委|党委|委员会)$/u.test(words)) return `${of}委员会`;
  if (/^(?:纪委|纪律检查委员会)$/u.test(words)) return `${of}纪律检查委员会`;
  if (/^(?:监委|监察委员会)$/u.test(words)) return `${place}监察委员会`;
  if (/^纪委(?:监委|、监委|机关)$/u.test(words)) return `${place}纪委监委`;
  if (/^(?:团委|共青团委员会)$/u.test(words)) return `共青团${place}委员会`;
  if (/^(?:政协|政治协商会议)$/u.test(words)) return `中国人民政治协商会议${place}委员会`;
  if (/^政协(?=办)/u.test(words)) return `中国人民政治协商会议${place}委员会办公室`;
  if (BARE.has(words)) return `${of}委${OFFICES.get(words) ?? words}`;
  const office = /^(?:委|党委)(?!员会)(?<office>.+)$/u.exec(words)?.groups?.['office'];
  return office === undefined ? null : `${of}委${OFFICES.get(office) ?? office}`;
}
