/**
 * Obligations in running text on a named body with a time limit, where no marked task holds the same words: 各县（市、区）要于2月1日前报送….
 * The limit of a stage, （一）准备阶段（5月底前）, binds the sentences under its heading. A sentence that goes on with another body, with a limit of its
 * own, holds two obligations.
 */
import type { Block, DocumentText, Place } from '../../../text.ts';
import type { Deadline } from '../../deadlines/index.ts';
import type { Task } from '../task.ts';
import { addresseesOf } from './addressees.ts';
import { leadIns } from './lead-in.ts';
import { type Sentence, sentencesOf, TIME } from './masked.ts';
import { ownOfficeIn } from '../units/standing.ts';
import { helpersOf, leadingLimit, merged, withOtherSide } from './parts.ts';
import { type Subject, subjectIn } from './subject.ts';
import { CASE, reportedFrom, openings } from './subjects.ts';
import { bindsNobody, onlyMay } from './no-obligation.ts';

/** A task with the deadlines that bind it, its stage's included. */
export interface SentenceTask extends Task {
  readonly limits: readonly number[];
}

/** The obligations of a document that no marked task (`assigned`) holds; `stages` are the limits of the stage that a block stands in. */
export function sentenceTasks(
  document: DocumentText,
  deadlines: readonly Deadline[],
  assigned: readonly Task[],
  stages: ReadonlyMap<Block, readonly number[]>,
): SentenceTask[] {
  const tasks: SentenceTask[] = [];
  if (!deadlines.length) return tasks;
  const leads = leadIns(document.blocks);
  const addressees = addresseesOf(document);
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
      if (
        before &&
        before.at[1] === sentence.at[0] &&
        limits.length &&
        (goesOn(sentence) || (before.rule === 'duty/sentence' && completes(sentence)))
      )
        tasks[tasks.length - 1] = longer(before, sentence, limits);
      else
        tasks.push(
          ...tasksOf(sentence, (place) => limitsIn(place, own, deadlines), stage, { leadIn: leads.get(block) ?? null, addressees }),
        );
    }
  }
  return tasks;
}

/** 因灾害不能提前通知的，应当…; …；10月底前完成; 每周五前报送进展: what goes on with the obligation before it, and names nobody anew. */
const goesOn = ({ masked, previous }: Sentence): boolean =>
  (CASE.test(masked) || previous.endsWith('；') || REPORTS.test(masked)) &&
  (subjectIn(masked, true) === null || (HANDS_IN.test(masked) && previous.endsWith('；')));
const REPORTS = new RegExp(`^${TIME}+(?:报送|上报|填报|报告|反馈)(?!单位|部门|机关|人|时间|内容|要求)`, 'u');

/** 5月20日前完成动员，10月31日前完成总结, after a sentence with a limit of its own: the phases of what that one asks for. */
const completes = ({ masked }: Sentence): boolean => COMPLETES.test(masked) && subjectIn(masked, true) === null;
const COMPLETES = new RegExp(`^${TIME}+，?(?:全部|全面)?(?:完成|建成)(?!的|率|情况|时|后|前)`, 'u');

/** …；次月3日前，将小结报市某局，…，市某局汇总: what the same body hands in next; whoever has a limit of his own there is named anew. */
const HANDS_IN = new RegExp(`^${TIME}+，?将[^。]{2,60}(?:报|送)(?![^。]*，[^，。${TIME}]{2,16}(?:于|在)?${TIME})`, 'u');

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

/** The obligations of one sentence, each with its limits; `others` are those whom it may bind without naming them. */
function tasksOf(
  sentence: Sentence,
  limitsIn: (place: Place) => number[],
  stage: readonly number[],
  others: { readonly leadIn: Subject | null; readonly addressees: Subject | null },
): SentenceTask[] {
  const { block, at, masked } = sentence;
  const dated = limitsIn(at).length > 0;
  if ((!dated && !stage.length) || bindsNobody(sentence)) return [];
  const told = reportedFrom(masked);
  const parts = openings(sentence, told, dated, others);
  return merged(parts, (start, end) => limitsIn([at[0] + start, at[0] + end]), masked.length, leadingLimit(sentence, told))
    .filter(({ from: start, to }) => !onlyMay(masked.slice(Math.max(0, start), to)))
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

/** 联席会议办公室设在某局，每季度召开一次全体会议: it is the group that meets. */
const MEETS = /^[^，。；]{0,40}?(?:领导小组|指挥部|联席会议|委员会|专班|小组)办公室(?:常|暂)?设[在于][^。；]*?(?:召开|会商|例会)/u;
