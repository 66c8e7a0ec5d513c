/** The codes of errors: what README and the view say of them are codes that there are, and none is left without a sentence in the view. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ERROR_CODES } from '../../api/codes.ts';
import { ROOT } from '../support/store.ts';

const CODES = Object.keys(ERROR_CODES);
/** Codes of the view's own side. */
const OWN = ['UNREACHABLE', 'TIMEOUT', 'BAD_RESPONSE'];

it('README names only codes that there are', () => {
  const [, list = ''] = /[Aa]n error has a code\s*\(([^)]*)\)/u.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  const named = [...list.matchAll(/`([A-Z_]+)`/gu)].map(([, code]) => code);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((code) => !CODES.includes(code ?? ''))).toEqual([]);
});

it('the view has a sentence for every code', () => {
  const known = [...readFileSync(join(ROOT, 'viz/src/parts/alert.ts'), 'utf8').matchAll(/^ {2}([A-Z_]+): '/gmu)].map(
    ([, code]) => code ?? '',
  );
  expect(known.filter((code) => ![...CODES, ...OWN].includes(code))).toEqual([]);
  expect(CODES.filter((code) => !known.includes(code) && !code.startsWith('BAD_'))).toEqual([]);
});
