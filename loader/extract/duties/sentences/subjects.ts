/** Which bodies a sentence binds, and where the words on each begin: named in its clauses, spoken to, or told by the words before it. */
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import { asksThem } from './addressees.ts';
import { takesPart } from './holders.ts';
import { PAUSE, type Sentence, TIME } from './masked.ts';
import { joinedWith } from '../running/acting-with.ts';
import { helpersOf, type Opening, withHelp } from './parts.ts';
import { type Subject, subjectIn, subjectOf } from './subject.ts';
import { whoeverOf } from './whoever.ts';

/** 现送你们征求意见，请认真组织研究，于7月5日前…; 现印发给你们，请…，并于…: whom the text speaks to. */
const ADDRESSED =
  /(?:送|发给|转发|下达给?)(?<who>你们|[你贵][省市区县州旗局委厅办])(?![\p{Script=Han}]{0,8}[局委厅部])[^，。；]{0,12}，请(?!示)/u;
/** 首末站由市某集团负责，: one of several who have a part each, before the limit of all. */
const SHARES = /由[^，。；]{2,30}(?:负责|组织)[^，。；]{0,6}，$/u;
/** 由属地区政府负责兜底. */
const CHARGED = /(?:^|[，；])[^，；。]{0,30}由(?<who>[^，。；由]{2,30}?)(?:具体|共同|统一|主要)?负责(?!人)/u;
/** Words that need no body before them. */
const ON_ITS_OWN = /^[^，；。]*(?:的，|情况|时，|期间)/u;
/** Clauses; and 乡级路长每月、村级路长每半月至少巡路一次, where each body has its time. */
const APART = new RegExp(`(?<=，)|(?<=${TIME}、)(?=[^，。；、${TIME}]{2,30}${TIME})`, 'u');
/** 会议要求，: what a meeting says is the obligation, not that it said so. */
const REPORTED = /^会议(?:要求|明确|强调|决定|指出|议定|同意[^，]{0,12})，(?:责成)?/u;

/** Where what a sentence says begins: after 会议要求，. */
export const reportedFrom = (masked: string): number => REPORTED.exec(masked)?.[0].length ?? 0;

/**
 * The bodies that a sentence binds, and where the words on each begin. `told` is where what it says begins, `dated` that it has a limit of its own:
 * then it may also bind the body of the words before it (`from` is negative where those belong to the obligation), that of the clause over it
 * (`leadIn`), or those whom the document is addressed to.
 */
export function openings(
  sentence: Sentence,
  told: number,
  dated: boolean,
  { leadIn, addressees }: { readonly leadIn: Subject | null; readonly addressees: Subject | null },
): Opening[] {
  const { masked } = sentence;
  const addressed = dated ? ADDRESSED.exec(masked)?.groups?.['who'] : undefined;
  if (addressed) return [{ from: told, subject: { names: [addressed], withOthers: [], openEnded: false } }];
  const parts = namedParts(masked, told);
  // 专班办公室设在市某局，实行周调度，每周五由市某局汇总: one obligation, of the seat.
  const [office, acting, ...others] = parts;
  if (office && acting && acting.subject.names[0] === SEAT.exec(masked)?.groups?.['seat'])
    return [{ from: office.from, subject: acting.subject }, ...others];
  if (parts.length || !dated) return parts;
  const one =
    ofPrevious(sentence, told) ??
    chargedBefore(sentence) ??
    handedIn(sentence) ??
    joining(sentence) ??
    opening(told, whoeverOf(masked)) ??
    opening(told, leadIn) ??
    caseOf(sentence) ??
    (asksThem(masked) ? opening(told, addressees) : null);
  return one ? [one] : [];
}

/** The one body of a sentence whose words begin at an offset; null for none. */
const opening = (from: number, subject: Subject | null): Opening | null => subject && { from, subject };

/** The bodies that the clauses of a sentence name, with those who help them. */
function namedParts(masked: string, told: number): Opening[] {
  const parts: Opening[] = [];
  let begins = told;
  let from = told;
  for (const clause of withLists(masked.slice(told).split(APART))) {
    const last = parts.at(-1);
    const helping = last ? helpersOf(clause) : [];
    const subject = helping.length
      ? null
      : (receiverIn(clause, masked.slice(told, from)) ??
        subjectOf(clause, parts.length === 0 || clause.includes(TIME) || (last?.shares === true && SHARES.test(clause))));
    // 当地气象台发布红色预警，且在6时仍维持的，学校…: the case, and whom it binds.
    if (last && subject && parts.length === 1 && IN_CASE.test(masked.slice(told, from))) {
      parts.pop();
      begins = from;
    }
    if (last && helping.length) parts[parts.length - 1] = { ...last, subject: withHelp(last.subject, helping) };
    if (subject) parts.push({ from: parts.length ? from : begins, subject, shares: SHARES.test(clause) });
    // …，每季度会同某部门开展检查: who joins in a later clause of the same body.
    else if (last && !helping.length && clause.includes('会同'))
      parts[parts.length - 1] = { ...last, subject: withHelp(last.subject, joinedWith(clause.replaceAll(TIME, '，'))) };
    from += clause.length;
  }
  return parts;
}

/** …将信息推送至所在地某部门，由其在收到之日起10日内公示: who was sent something, and is to act on it. */
function receiverIn(clause: string, before: string): Subject | null {
  const who = clause.includes(TIME) && BY_THEM.test(clause) ? (SENT_TO.exec(before)?.groups?.['who'] ?? '') : '';
  return who && isAgency(who) ? { names: [who], withOthers: [], openEnded: false } : null;
}
const BY_THEM = /^由其(?![他它余中实])/u;
const SENT_TO = /(?:推送|移送|移交|转交|转送|转办|报送|抄送|送交|提交|交办|交由|函告)(?:至|给|到)?(?<who>[^，。；《》]{2,36})，$/u;

/** Words up to the last comma that tell of a case: nothing in them obliges, and they go on to 且…的，. */
const IN_CASE = /^(?!.*(?:应当|应(?!急)|须|必须|要(?![求素点件])|务必))[^。；]*，(?:且|并且|又|或者?|仍)[^，。；]{2,30}的，$/u;

/** 要于5月底前…, 每月19日报送工作小结, 组织用水企业按要求填报，并按月…, after a sentence that names whom it speaks of. */
const ofPrevious = ({ masked, previous }: Sentence, told: number): Opening | null =>
  GOES_ON.test(masked.replaceAll(TIME, '').replace(/^，(?=应(?!急|用|对))/u, ''))
    ? opening(told, subjectIn(previous, true) ?? namedParts(previous, 0)[0]?.subject ?? null)
    : null;
const GOES_ON =
  /^(?:要|应|(?:组织|督促|引导)[\p{Script=Han}]{2,12}(?:企业|单位|机构|部门)(?:按|在|于|及时|完成|通过)|须|并|需|对|将|\d|因|在|于|如|若|(?:报送|上报|填报|报告|反馈|公布|通报|公示)(?!的|单位|部门|机关|人|时间|内容|要求|材料包)|，?(?:全部|全面)?(?:完成|建成)(?!的|率|情况|时|后|前))/u;

/** 由某区政府负责兜底；10月20日前落实接管单位: one obligation of whom the words before the stop charge. */
function chargedBefore({ masked, previous }: Sentence): Opening | null {
  const charged = previous.endsWith('；') && !ON_ITS_OWN.test(masked) ? CHARGED.exec(previous)?.groups?.['who'] : undefined;
  return charged ? opening(-previous.length, subjectOf(`${charged}负责`, false)) : null;
}

/** 各县人民政府要划分网格；划分方案要于5月底前报市人民政府备案: one obligation of whom the words before the stop bind, whose paper it is. */
const handedIn = ({ masked, previous }: Sentence): Opening | null =>
  previous.endsWith('；') && (HANDED_IN.test(masked) || (THEREAFTER.test(masked) && HANDS_IN.test(previous)))
    ? opening(-previous.length, subjectIn(previous, false))
    : null;
/** 各镇上报汇总表；此后，请于每季度末前更新报送. */
const THEREAFTER = new RegExp(`^(?:此|之|其|以|今)后，?请?(?:在|于)?${TIME}`, 'u');
const HANDS_IN = /上报|报送|填报|报告|提交/u;
const HANDED_IN = new RegExp(
  `^[^，。；：${TIME}]{0,16}(?:方案|计划|报告|名单|清单|总结|台账|情况|结果)(?:要|应当?|须)?于?${TIME}+[^，。；]{0,2}(?:报|送|印发|公布)`,
  'u',
);

/** 由居委会纳入名册，定期提醒；会同物业每周巡查: what those do with others whom the words before the stop charge. */
function joining({ masked, previous }: Sentence): Opening | null {
  const charged = masked.startsWith('会同') && previous.endsWith('；') && BY_WHOM.test(previous) ? subjectIn(previous, false) : null;
  return charged && opening(-previous.length, withHelp(charged, joinedWith(masked.replaceAll(TIME, '，'))));
}
const BY_WHOM = /^(?:[^，。；：]{2,8}：)?由/u;

/** 确需修改的，应当提前3个月…, after an obligation without a limit: one obligation from where that one began. */
const caseOf = ({ masked, previous }: Sentence): Opening | null =>
  CASE.test(masked) ? opening(-previous.length, subjectIn(previous, false)) : null;

/** 因灾害不能提前通知的，应当…; 确需修改的，…: a case of the obligation before it. */
export const CASE = /^[^，。；：]{1,60}(?:，(?:以及|或者?|并且)[^，。；：]{1,40})?的，(?!给予)/u;

/** 专班办公室设在市某局，: the seat of an office. */
const SEAT = /^[^，。；]{0,40}办公室(?:常|暂)?设[在于](?<seat>[^，。；]{2,30})，/u;

const areNames = (words: string): boolean => {
  const { agencies } = splitAgencies(words);
  return agencies.length > 0 && isAgency(agencies[0] ?? '') && agencies.every((name) => isAgency(name) || takesPart(name));
};

/** 确定市第三医院为定点医院: what is done with a body. */
const CHOOSES = /^(?:确定|指定|选定|明确|设立|成立)/u;

/** 每年要发布…: when, and a word of obligation. */
const OBLIGED_THEN = new RegExp(`^${TIME}+(?:要|应当?|须|必须)`, 'u');

/** 各自治州、市人民政府，各地区行署要…, 各县人民政府和有关部门，每年要…: a clause of nothing but names belongs to the next one. */
function withLists(clauses: readonly string[]): string[] {
  const [first = '', second = '', ...rest] = clauses;
  return second && !first.includes(TIME) && areNames(first.replace(/^请|，$/gu, ''))
    ? [(OBLIGED_THEN.test(second) && !CHOOSES.test(first) ? first.replace(/，$/u, PAUSE) : first) + second, ...rest]
    : [...clauses];
}
