/**
 * Obligations in running text on a named body with a time limit, where no marked task holds the same words: 各县（市、区）要于2月1日前报送….
 * The limit of a stage (一）准备阶段（5月底前）) binds the sentences under its heading. A sentence that goes on with another body, with a limit of its
 * own, holds two obligations.
 */
import { onlyAgencies } from '../../patterns/agency.ts';
import type { Block, DocumentText, Place } from '../../text.ts';
import type { Deadline } from '../deadlines/index.ts';
import type { Task } from './task.ts';
import { leadIns } from './lead-in.ts';
import { type Sentence, sentencesOf } from './masked-sentences.ts';
import { joinedWith } from './acting-with.ts';
import { ownOfficeIn } from './standing.ts';
import { helpersOf, leadingLimit, merged, withHelp, withOtherSide } from './sentence-parts.ts';
import { type Subject, subjectOf, TIME } from './subject.ts';
import { whoeverOf } from './whoever.ts';

/** A task with the deadlines that bind it, its stage's included. */
export interface SentenceTask extends Task {
  readonly limits: readonly number[];
}

export function sentenceTasks(
  document: DocumentText,
  deadlines: readonly Deadline[],
  assigned: readonly Task[],
  stages: ReadonlyMap<Block, readonly number[]>,
): SentenceTask[] {
  const tasks: SentenceTask[] = [];
  if (!deadlines.length) return tasks;
  const leads = leadIns(document.blocks);
  let first = 0;
  for (const block of document.blocks) {
    const stage = stages.get(block) ?? [];
    // Deadlines come in the order of the text.
    while (first < deadlines.length && (deadlines[first]?.words[0] ?? 0) < block.start) first++;
    let last = first;
    while (last < deadlines.length && (deadlines[last]?.words[1] ?? 0) <= block.end) last++;
    if (block.kind === 'row' || (!stage.length && first === last)) continue;
    const own = Array.from({ length: last - first }, (_, k) => first + k);
    for (const sentence of sentencesOf(
      block,
      own.map((index) => deadlines[index]?.words ?? [0, 0]),
    )) {
      if (assigned.some(({ covers, at }) => sentence.at[0] < Math.max(covers[1], at[1]) && Math.min(covers[0], at[0]) < sentence.at[1]))
        continue;
      const limits = limitsIn(sentence.at, own, deadlines);
      const before = tasks.at(-1);
      // …；市某局、市某局配合做好…: those who help the body before the stop.
      const helping =
        before && before.at[1] === sentence.at[0] && sentence.previous.endsWith('；') && !limits.length
          ? helpersOf(sentence.masked.split('，')[0] ?? '')
          : [];
      if (before && helping.length) {
        tasks[tasks.length - 1] = {
          ...before,
          value: {
            ...before.value,
            cooperating: [...before.value.cooperating, ...helping.filter((name) => !before.value.cooperating.includes(name))],
          },
        };
        continue;
      }
      if (before && before.at[1] === sentence.at[0] && limits.length && goesOn(sentence))
        tasks[tasks.length - 1] = longer(before, sentence, limits);
      else tasks.push(...tasksOf(sentence, (place) => limitsIn(place, own, deadlines), stage, leads.get(block) ?? null));
    }
  }
  return tasks;
}

/** 因灾害不能提前通知的，应当…; 确需修改的，…: a case of the obligation before it, which names nobody anew. */
const CASE = /^[^，。；：]{1,60}的，(?!给予)/u;
const goesOn = ({ masked, previous }: Sentence): boolean =>
  (CASE.test(masked) || previous.endsWith('；')) && masked.split(/(?<=，)/u).every((clause) => subjectOf(clause, true) === null);
/** What a body may do binds it to nothing. */
const MAY = /^(?!.*(?:应当|必须|不得|须|(?<!^)要)).*可(?:以|(?=自|在|于|向|按|申请))/u;

/** The words up to the first limit: what may be done after it, as 可以延长3日, takes nothing from the obligation. */
const untilTime = (words: string): string => {
  const at = words.indexOf(TIME);
  return at < 0 ? words : words.slice(0, words.indexOf('，', at) + 1 || words.length);
};

/** The obligation with a case of it that follows. */
function longer({ value, at, limits, rule }: SentenceTask, sentence: Sentence, more: readonly number[]): SentenceTask {
  const place: Place = [at[0], sentence.at[1]];
  return {
    value: {
      ...value,
      text: `${value.text}；${sentence.block.text.slice(sentence.at[0] - sentence.block.start, sentence.at[1] - sentence.block.start).replace(/[。；]$/u, '')}`,
    },
    at: place,
    covers: place,
    rule,
    limits: [...limits, ...more],
  };
}

/** Which of the deadlines stand in a place, by their indices. */
const limitsIn = (place: Place, own: readonly number[], deadlines: readonly Deadline[]): number[] =>
  own.filter((index) => inside(deadlines[index]?.words, place));

const inside = (words: Place | undefined, [from, to]: Place): boolean => words !== undefined && from <= words[0] && words[1] <= to;

/** What only introduces, or tells why a document was made. */
const INTRODUCES =
  /^(?:为|根据|按照|依据|近年来|现将|现就|经(?![开信济贸发管营]))[^。]{0,200}?(?:如下|通知|方案|制定|决定|要求|特此|印发)[^。]{0,12}$|如下[：。]?$/u;
/** 近年来，市某局每年组织培训; 去年…完成了: what was done. */
const HISTORY = /^(?:近(?:几|些|两|三|五)?年来?|去年|上年|前几年|多年来|一直以来|长期以来|此前|(?:自)?(?:19|20)\d{2}年以来)/u;
/** 6月3日至14日，督查组进行了实地督查: what was done, where nothing is to be. */
const PAST =
  /^(?!.*(?:应当|必须|不得|须(?!知)|要(?![求素点件])|应(?!急|用|对))).*(?:进行|开展|组织|召开|印发|作出|完成|实施|举行|取得|梳理|形成)了(?!解)[^，；]*$/u;
/** 6月30日前, 10日内: a limit of what is to be, whatever has been done. */
const LIMITED = /[日月年底末旬天时周](?:之|以)?[前内]/u;
/** 从2009年起，经费由省、市、县三级财政按比例分担: who pays, from when on. */
const SHARED_COST = new RegExp(
  `^${TIME}+，[^${TIME}]*(?:经费|费用|资金|补助|补贴)[^，。；${TIME}]{0,10}由[^，。；${TIME}]{2,40}(?:分担|负担)[^${TIME}]*$`,
  'u',
);
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

function tasksOf(
  sentence: Sentence,
  limitsIn: (place: Place) => number[],
  stage: readonly number[],
  leadIn: Subject | null,
): SentenceTask[] {
  const { block, at, masked, previous } = sentence;
  const dated = limitsIn(at).length > 0;
  if (
    (!dated && !stage.length) ||
    HISTORY.test(masked) ||
    (PAST.test(masked) && !LIMITED.test(block.text.slice(at[0] - block.start, at[1] - block.start))) ||
    SHARED_COST.test(masked) ||
    INTRODUCES.test(masked.replace(/[。；]$/u, ''))
  )
    return [];
  const told = REPORTED.exec(masked)?.[0].length ?? 0;
  const addressed = dated ? ADDRESSED.exec(masked)?.groups?.['who'] : undefined;
  const parts: { readonly from: number; subject: Subject; readonly shares?: boolean }[] = addressed
    ? [{ from: told, subject: { names: [addressed], withOthers: [], openEnded: false } }]
    : [];
  let from = told;
  for (const clause of addressed ? [] : withLists(masked.slice(told).split(APART))) {
    const before = parts.at(-1);
    const helping = before ? helpersOf(clause) : [];
    const subject = helping.length
      ? null
      : subjectOf(clause, parts.length === 0 || clause.includes(TIME) || (before?.shares === true && SHARES.test(clause)));
    if (before && helping.length) before.subject = withHelp(before.subject, helping);
    if (subject) parts.push({ from: parts.length ? from : told, subject, shares: SHARES.test(clause) });
    // …，每季度会同某部门开展检查: who joins in a later clause of the same body.
    else if (before && !helping.length && clause.includes('会同'))
      before.subject = withHelp(before.subject, joinedWith(clause.replaceAll(TIME, '，')));
    from += clause.length;
  }
  // 专班办公室设在市某局，实行周调度，每周五由市某局汇总: one obligation, of the seat.
  const [office, acting] = parts;
  if (office && acting && acting.subject.names[0] === SEAT.exec(masked)?.groups?.['seat'])
    parts.splice(0, 2, { from: office.from, subject: acting.subject });
  if (!parts.length && dated && /^(?:要|应|须|并|需|对|将|\d|因|在|于|如|若)/u.test(masked.replaceAll(TIME, ''))) {
    const subject = previous
      .split(/(?<=，)/u)
      .map((clause) => subjectOf(clause, true))
      .find((one) => one !== null);
    if (subject) parts.push({ from: told, subject });
  }
  // 由某区政府负责兜底；10月20日前落实接管单位: one obligation of whom the words before the stop charge.
  const charged =
    !parts.length && dated && previous.endsWith('；') && !ON_ITS_OWN.test(masked) ? CHARGED.exec(previous)?.groups?.['who'] : undefined;
  const inCharge = charged ? subjectOf(`${charged}负责`, false) : null;
  if (inCharge) parts.push({ from: -previous.length, subject: inCharge });
  const whoever = !parts.length && dated ? whoeverOf(masked) : null;
  if (whoever) parts.push({ from: told, subject: whoever });
  if (!parts.length && dated && leadIn) parts.push({ from: told, subject: leadIn });
  // 确需修改的，应当提前3个月…, after an obligation without a limit: one obligation from where that one began.
  const lead =
    !parts.length && dated && CASE.test(masked)
      ? previous
          .split(/(?<=，)/u)
          .map((clause) => subjectOf(clause, false))
          .find((one) => one !== null)
      : null;
  if (lead) parts.push({ from: -previous.length, subject: lead });
  return merged(parts, (start, end) => limitsIn([at[0] + start, at[0] + end]), masked.length, leadingLimit(sentence, told))
    .filter(({ from: start, to }) => !MAY.test(untilTime(masked.slice(Math.max(0, start), to))))
    .map(({ from: start, to, subject: acting, limits }) => {
      const subject = withOtherSide(acting, masked.slice(Math.max(0, start), to));
      const place: Place = [at[0] + start, at[0] + to];
      const text = block.text.slice(place[0] - block.start, place[1] - block.start).replace(/[。；，、]$/u, '');
      const value = {
        class: 'sentence' as const,
        path: block.path.join('/'),
        text,
        lead: [],
        responsible: subject.names.map((name) =>
          name === '办公室'
            ? (ownOfficeIn(block.text.slice(block.body - block.start, place[0] - block.start)) ?? name)
            : MEETS.test(text)
              ? name.replace(/(?<=.{2})办公室$/u, '')
              : name,
        ),
        cooperating: subject.withOthers,
        supervising: [],
        inherited: [],
        openEnded: subject.openEnded,
      };
      return {
        value,
        at: place,
        covers: place,
        rule: limits.length ? 'duty/sentence' : 'duty/stage-sentence',
        limits: [...new Set([...stage, ...limits])],
      };
    });
}

const SEAT = /^[^，。；]{0,40}办公室(?:常|暂)?设[在于](?<seat>[^，。；]{2,30})，/u;
/** 联席会议办公室设在某局，每季度召开一次全体会议: it is the group that meets. */
const MEETS = /^[^，。；]{0,40}?(?:领导小组|指挥部|联席会议|委员会|专班|小组)办公室(?:常|暂)?设[在于][^。；]*?(?:召开|会商|例会)/u;

/** 各自治州、市人民政府，各地区行署要…: a clause of nothing but names belongs to the next one. */
function withLists(clauses: readonly string[]): string[] {
  const [first = '', second = '', ...rest] = clauses;
  return second && !first.includes(TIME) && onlyAgencies(first.replace(/^请|，$/gu, '')).length > 0
    ? [first + second, ...rest]
    : [...clauses];
}
