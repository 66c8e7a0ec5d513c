/**
 * Obligations in running text on a named body with a time limit, where no marked task holds the same words: 各县（市、区）要于2月1日前报送….
 * The limit of a stage (一）准备阶段（5月底前）) binds the sentences under its heading.
 */
import type { Block, DocumentText, Place } from '../../text.ts';
import type { Deadline } from '../deadlines/index.ts';
import type { Task } from './marked.ts';
import { subjectOf } from './subject.ts';

interface Sentence {
  readonly block: Block;
  readonly at: Place;
  readonly text: string;
  /** The sentence before it in its paragraph. */
  readonly previous: string;
}

export function sentenceTasks(document: DocumentText, deadlines: readonly Deadline[], assigned: readonly Task[]): SentenceTask[] {
  const tasks: SentenceTask[] = [];
  const stages = stagesOf(document.blocks, deadlines);
  for (const block of document.blocks) {
    const stage = stages.get(block);
    const inBlock = deadlines.flatMap(({ words }, index) => (block.start <= words[0] && words[1] <= block.end ? [index] : []));
    if (block.kind === 'row' || (!stage?.length && !inBlock.length)) continue;
    for (const sentence of sentencesOf(block)) {
      const own = inBlock.filter((index) => sentence.at[0] <= (deadlines[index]?.words[0] ?? -1) && (deadlines[index]?.words[1] ?? 0) <= sentence.at[1]);
      const limits = own.length ? own : (stage ?? []);
      if (!limits.length || assigned.some(({ covers, at }) => sentence.at[0] < Math.max(covers[1], at[1]) && Math.min(covers[0], at[0]) < sentence.at[1])) continue;
      const task = taskOf(sentence, own.length > 0, limits);
      if (task) tasks.push(task);
    }
  }
  return tasks;
}

/** A task with the deadlines that bind it, its stage's included. */
export interface SentenceTask extends Task {
  readonly limits: readonly number[];
}

function taskOf({ block, text, at, previous }: Sentence, dated: boolean, limits: readonly number[]): SentenceTask | null {
  const subject = subjectOf(text, dated) ?? (dated && /^(?:要|应|须|并|需|对|将|\d)/u.test(text) ? subjectOf(previous, true) : null);
  if (!subject) return null;
  const value = { class: 'sentence' as const, path: block.path.join('/'), text: text.replace(/[。；]$/u, ''), lead: [], responsible: subject.names, cooperating: subject.withOthers, supervising: [], inherited: [], openEnded: subject.openEnded };
  return { value, at, covers: at, rule: dated ? 'duty/sentence' : 'duty/stage-sentence', limits };
}

/** The sentences of a block, without its label and the bracket of a stage that opens it. */
function sentencesOf(block: Block): Sentence[] {
  const sentences: Sentence[] = [];
  let from = block.body - block.start;
  const stage = /^[^。；（）]{2,14}(?:阶段)?（[^（）]{4,40}）[。：]?/u.exec(block.text.slice(from))?.[0].length ?? 0;
  from += stage;
  let previous = '';
  for (const piece of block.text.slice(from).split(/(?<=[。；])/u)) {
    if (piece.length > 5) sentences.push({ block, at: [block.start + from, block.start + from + piece.length], text: piece, previous });
    previous = piece.length > 5 ? piece : previous;
    from += piece.length;
  }
  return sentences;
}

/** The limits of the stage that each block belongs to: of its own opening bracket, or of the heading above it. */
function stagesOf(blocks: readonly Block[], deadlines: readonly Deadline[]): Map<Block, number[]> {
  const stages = new Map<Block, number[]>();
  let open: { readonly path: string; readonly limits: number[] } | null = null;
  for (const block of blocks) {
    if (block.label !== null) {
      const path: string = block.path.join('/');
      const opening = /^[^。；]{2,14}阶段(?:（|：)?/u.test(block.text.slice(block.body - block.start));
      const end = block.kind === 'heading' ? block.end : block.body + Math.max(0, block.text.slice(block.body - block.start).search(/[）。]/u)) + 1;
      const limits = opening ? deadlines.flatMap(({ words }, index) => (block.start <= words[0] && words[1] <= end ? [index] : [])) : [];
      if (limits.length) open = { path, limits };
      else if (open && !path.startsWith(`${open.path}/`)) open = null;
    }
    if (open) stages.set(block, open.limits);
  }
  return stages;
}
