/**
 * Patterns look before they match (in texts that were looked up, in parts of them, and in others), and match without the flag `u` where a text has no pairs of code units. Neither may change what is
 * found: every pattern of the loader is compared with its bare expression over the paragraphs, clauses and lines of the annotated documents.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { forgetTexts, lookUp } from '../../../loader/patterns/gate.ts';
import { allPatterns, type Pattern } from '../../../loader/patterns/pattern.ts';
import { withLettersOf } from '../../../loader/patterns/plain.ts';
import { SLOT_RULES, TIME_RULES } from '../../../loader/extract/deadlines/rules/index.ts';
import { extractSource } from '../../../loader/pipeline.ts';

const ANNOTATED = fileURLToPath(new URL('../../annotated/', import.meta.url));
const annotated = readdirSync(ANNOTATED, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${ANNOTATED}${name}/source.txt`);

/** The lines as printed, the paragraphs, their sentences and clauses. */
function piecesOf(paths: readonly string[]): string[] {
  const pieces = new Set<string>();
  for (const path of paths) {
    const { source } = extractSource(readFileSync(path), 'source.txt');
    for (const line of (source?.raw ?? '').split('\n')) pieces.add(line);
    for (const block of (source?.text ?? '').split(/[\n\t]/u)) {
      pieces.add(block);
      for (const sentence of block.split(/(?<=。)/u)) pieces.add(sentence);
      for (const clause of block.split(/[，。；：]/u)) pieces.add(clause);
    }
  }
  return [...pieces];
}

/** The first clauses of a text, and its words without them: parts of it that a look at the whole tells of. */
function partsOf(text: string): string[] {
  const clauses = text.split(/(?<=[，。；：])/u);
  return clauses.length < 2 ? [] : [...clauses.slice(0, 2), clauses.slice(1).join('')];
}

interface Found {
  readonly index: number;
  readonly words: string;
  readonly groups: Record<string, string>;
}

const plain = ({ index, groups, 0: words }: RegExpExecArray): Found => ({ index, words, groups: { ...groups } });
const every = ({ source, flags }: RegExp): RegExp => new RegExp(source, `${flags.replace(/[gy]/gu, '')}g`);

/** What bare expressions find in a text, and what the patterns do. */
const bareIn = (expression: RegExp, text: string): Found[] => {
  const found: Found[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(plain(match));
    if (match[0] === '') expression.lastIndex += (text.codePointAt(expression.lastIndex) ?? 0) > 0xffff && expression.unicode ? 2 : 1;
  }
  return found;
};
const foundIn = (one: Pattern, text: string): Found[] => withLettersOf(text, () => one.all(text).map(plain));
const same = (one: readonly Found[], other: readonly Found[]): boolean => one.length === other.length && (one.length === 0 || JSON.stringify(one) === JSON.stringify(other));

describe('patterns against their bare expressions', () => {
  let pieces: string[] = [];
  beforeAll(() => {
    pieces = piecesOf(annotated);
    forgetTexts();
  }, 180_000);

  it('find the same', () => {
    const patterns = allPatterns().filter(({ narrowed }) => !narrowed).map((one) => ({ one, bare: every(one.expression) }));
    expect(patterns.length).toBeGreaterThan(80);
    const differs: [pattern: string, text: string][] = [];
    for (const text of pieces) {
      const unknown = patterns.map(({ one }) => foundIn(one, text));
      lookUp(text);
      for (const part of partsOf(text)) for (const { one, bare } of patterns) if (!same(foundIn(one, part), bareIn(bare, part))) differs.push([one.expression.source, part]);
      lookUp(text);
      for (const [i, { one, bare }] of patterns.entries()) {
        const found = bareIn(bare, text);
        if (!same(unknown[i] ?? [], found) || !same(foundIn(one, text), found)) differs.push([one.expression.source, text]);
      }
    }
    expect(differs).toEqual([]);
  }, 900_000);

  it('read the same times, where they look for more than the expression needs', () => {
    const context = { date: '2024-03-05', year: 2024, ahead: false, titles: '', attachments: '', bands: false };
    for (const { id, pattern, read } of [...TIME_RULES, ...SLOT_RULES]) {
      const expression = every(pattern.expression);
      const valuesOf = (text: string, found: readonly Found[]) => found.map(({ index, groups, words }) => [index, words, read(groups, context, text.slice(Math.max(0, index - 4), index))]).filter(([, , value]) => value !== null);
      const differs = pieces.filter((text) => JSON.stringify(valuesOf(text, foundIn(pattern, text))) !== JSON.stringify(valuesOf(text, bareIn(expression, text))));
      expect(differs, id).toEqual([]);
    }
  }, 900_000);

  it('find the same in texts with pairs of code units', () => {
    const rare = '市教育局局长𠮷某某负责，𠮷林路2024年6月底前完成。';
    for (const one of allPatterns().filter(({ narrowed }) => !narrowed)) expect(foundIn(one, rare), one.expression.source).toEqual(bareIn(every(one.expression), rare));
  });
});
