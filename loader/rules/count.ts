/** How often each rule fires on texts. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractSource } from '../pipeline.ts';
import { RULES } from './index.ts';

/** How many rows each rule reads out of files; rules that read none have 0. */
export function countRules(paths: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>(Object.keys(RULES).map((id) => [id, 0]));
  for (const path of paths)
    for (const { relations, duties, deadlines, terms, bodies } of extractSource(readFileSync(path), basename(path)).records)
      for (const { rule } of [relations, duties, deadlines, terms, bodies].flat()) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries(counts);
}
