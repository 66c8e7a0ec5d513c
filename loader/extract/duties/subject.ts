/** Who a sentence binds: the bodies at the head of one of its clauses, before a word of obligation or of doing. */
import { isAgency, splitAgencies } from '../../patterns/agency.ts';

export interface Subject {
  readonly names: string[];
  /** 会同 …: those who take part. */
  readonly withOthers: string[];
  readonly openEnded: boolean;
}

/** Words after a subject. With a time limit in the sentence any verb will do; under a stage only words of obligation. */
const BINDS = '要|也要|均要|都要|应当?|须|必须|需|负责|做好|将|承担';
const DOES = `${BINDS}|在|于|从|每|按|作为|对|会同|统筹|组织|自主|制定|汇总|梳理|双?周|月|季|年|就|建立|召开|完成|开展|向|报|以|根据|结合|务必|适时|通过|牵头|进行|主要|具体|分别|全面|定期|提交|包联|抽调|深入|公布|发布|印发|出台|编制`;
const HOLDERS = /(?:总指挥|副总指挥|指挥长|组长|副组长|召集人|领导同志|领导|主要负责人|负责人|主任|负责同志|层面|企业|单位|机构)$/u;
/** What may stand before the subject in its clause. */
const OPENING = /^(?:（[^（）]{0,20}）|\d+[.、]|[①-⑳]|由|请|并由|同时|原则上|其中|此外|各级|凡|对于)+/u;

/** The subject of a sentence; null where no clause begins with a body. `dated` says that the sentence itself has a time limit. */
export function subjectOf(sentence: string, dated: boolean): Subject | null {
  for (const clause of sentence.replace(/[。；]$/u, '').split(/(?<=，)/u)) {
    const words = clause.replace(OPENING, (opening) => (opening.endsWith('各级') ? '各级' : ''));
    const found = headOf(words, dated) ?? afterBy(clause, dated);
    if (found) return found;
  }
  return null;
}

const VERB = { true: new RegExp(DOES, 'gu'), false: new RegExp(BINDS, 'gu') } as const;

function headOf(words: string, dated: boolean): Subject | null {
  for (const verb of words.slice(0, 140).matchAll(VERB[`${dated}`])) {
    const head = words.slice(0, verb.index);
    if (head.length < 2) continue;
    const { agencies, openEnded } = splitAgencies(head);
    if (!agencies.length || !agencies.every((name) => isAgency(name) || (dated && name.length <= 16 && HOLDERS.test(name) && !/[的了]/u.test(name)))) continue;
    if (agencies.every((name) => GENERAL.test(name))) continue;
    const others = /^会同(?<who>[^，。；]{2,60}?)(?=统筹|负责|开展|组织|制定|做好|进行|完成|研究|建立|共同)/u.exec(words.slice(verb.index))?.groups?.['who'];
    return { names: agencies, withOthers: others ? splitAgencies(others).agencies.filter(isAgency) : [], openEnded };
  }
  return null;
}

/** 由某某单位 in the middle of a clause. */
function afterBy(clause: string, dated: boolean): Subject | null {
  const at = clause.indexOf('由');
  return at > 0 ? headOf(clause.slice(at + 1), dated) : null;
}

/** Words that end as bodies do and are none. */
const GENERAL = /^(?:全市|全省|我市|本市|项目|工作|企业|单位|部门|机构|组织|建设|全县|全区|市区|城市|农村|社区|学校|医院|办|政府|该中心|站|所|队|组|室|院|会|部|局)$/u;
