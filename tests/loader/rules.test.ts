/** Every rule reads its example, and fires on the corpus about as often as the reference page says. */
import { describe, expect, it } from 'vitest';
import { countRules } from '../../loader/rules/count.ts';
import { readExample } from '../../loader/rules/example.ts';
import { type Rule, RULES } from '../../loader/rules/index.ts';
import { FIRED } from '../../loader/rules/page.ts';
import { corpusFiles } from '../support/gold.ts';

const rules = Object.entries<Rule>(RULES);

describe('a rule', () => {
  it.each(rules)('%s reads its example', (id, rule) => { expect(readExample(id, rule)).not.toEqual([]); });

  it('has an id of concern and matter, and says what it reads', () => {
    for (const [id, { reads }] of rules) {
      expect(id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u);
      expect(reads).toMatch(/^\P{Ll}/u);
      expect(reads).not.toMatch(/[.\s]$/u);
    }
  });
});

/** How far a count may be off before the page must be made anew: rules change, and the page need not follow every row. */
const LOOSE = 10;
const SHARE = 0.25;

it.runIf(corpusFiles().length)('the counts of the reference page are about those of the corpus (else: npm run generate:rules -- CORPUS)', () => {
  const counts = countRules(corpusFiles());
  const off = Object.entries(counts).filter(([id, count]) => Math.abs(count - (FIRED[id] ?? 0)) > Math.max(LOOSE, SHARE * count));
  expect(off.map(([id, count]) => `${id}: ${count}, the page says ${FIRED[id] ?? 0}`)).toEqual([]);
});
