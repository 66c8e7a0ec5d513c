/** Whom a condition at the head of a sentence is about: 处置企业停业、歇业的，应当提前6个月报告; 县级层面能解决的尽快解决，解决不了的，每月月底前上报. */
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { isHolder, NO_HOLDER } from './holders.ts';
import { GIVEN_WORDS, PAUSE, TIME } from './masked.ts';
import type { Subject } from './subject.ts';

/** The subject of the condition; null where the sentence begins with none. The words of its time limits are masked. */
export function whoeverOf(printed: string): Subject | null {
  const sentence = printed.replace(GIVEN_WORDS, '').replaceAll(PAUSE, '，');
  const name = CONDITION.exec(sentence)?.[1] ?? WITHOUT_OF.exec(sentence)?.[1] ?? HANDING_IN.exec(sentence)?.[1] ?? '';
  return name && (!NO_HOLDER.test(name) || DESCRIBED.test(name)) && !NO_NAME.test(name)
    ? { names: [name], withOthers: [], openEnded: false }
    : ableIn(sentence);
}

const CONDITION =
  /^((?:(?:纳入|列入|从事|取得|持有|实行)[\p{Script=Han}、]{2,20}的)?[\p{Script=Han}、（）]{0,14}?(?:单位|企业|公司|机构|组织|(?<=以上|多个|数个)\p{Script=Han}{0,12}部门|个人|人|者|员|户|对象|家庭|基地|学校|幼儿园|医院)(?:(?:和|或者?|、)个人)?)(?!数|民|口|员|才|均|工)(?:[^。；]{2,60}?的|(?:因|由于)[^。；]{2,100}?的(?:情况|情形)?)，(?:应当|应|须|必须)(?!急|用|对)/u;
/** 纳入某管理的重点单位: which of them. */
const DESCRIBED = /^(?:纳入|列入|从事|取得|持有|实行)[\p{Script=Han}、]{2,20}的(?![^的]{0,16}[了或应须将对向把被])[\p{Script=Han}]{2,14}$/u;
/** 经营者停业、歇业，应提前十五天申请. */
const WITHOUT_OF =
  /^(\p{Script=Han}{0,8}?(?:单位|企业|公司|机构|银行(?!业|卡|账|存|贷|结)|委员会|协会|经营者|举办者|经营人|发行人|个人))(?![的和与及、]|数|民)[^，。；的]{2,14}，(?:应当|应|须|必须)(?!急|用|对)/u;
/** 申请人提交补贴申请应当于4月24日前…. */
const HANDING_IN = new RegExp(
  `^(\\p{Script=Han}{0,8}?(?:申请人|单位|企业|公司|机构|经营者|个人))(?:提交|提出|办理|报送)[^，。；的${TIME}]{2,16}(?:应当?|必?须)(?:于|在)?${TIME}`,
  'u',
);
const NO_NAME = /^(?:因|未|有|经(?!营)|在|如|若|无|不|按|为|自|每|需|致|对|当|由)/u;

/** 县级层面能解决的尽快解决，解决不了的，每月月底前上报; 乡镇能办的当场办理，不能办的，…: who can do a thing has to report what it cannot. */
const ABLE = pattern(
  /(?:^|[，：])(?<who>[^，。；：能]{2,24})能(?:够)?[^，。；能力]{1,10}的[^。；]{0,40}?(?:[^，。；]{1,6}不了|(?:不能|无法|难以|无力)[^，。；]{1,8})的，/u,
);

function ableIn(sentence: string): Subject | null {
  const who = ABLE.exec(sentence)?.groups?.['who'];
  const { agencies, openEnded } = splitAgencies(who ?? '');
  return agencies.length && agencies.every((name) => isAgency(name) || isHolder(name))
    ? { names: [...agencies], withOthers: [], openEnded }
    : null;
}
