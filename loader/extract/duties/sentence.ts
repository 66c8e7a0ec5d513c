/** Obligations in running text on a named body with a time limit, where no marked task holds the same words. */
import type { DocumentText } from '../../text.ts';
import type { Deadline } from '../deadlines/index.ts';
import type { Task } from './marked.ts';

export function sentenceTasks(_document: DocumentText, _deadlines: readonly Deadline[], _assigned: readonly Task[]): Task[] {
  return [];
}
