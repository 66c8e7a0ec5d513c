/** Generated files are what their sources give now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { describe, expect, it } from 'vitest';
import config from '../codegen.ts';
import { recordsPage } from '../graph-schema/pages/records.ts';
import { referencePage } from '../graph-schema/pages/reference.ts';
import { countRules } from '../loader/rules/count.ts';
import { rulesPage } from '../loader/rules/page.ts';
import { corpusFiles } from './support/gold.ts';
import { ROOT } from './support/store.ts';

describe('generated files', () => {
  it('the reference page is that of the vocabulary', () => {
    expect(readFileSync(join(ROOT, 'graph-schema/REFERENCE.md'), 'utf8')).toBe(referencePage());
  });

  it('the page of the record format is that of its schema', () => {
    expect(readFileSync(join(ROOT, 'graph-schema/RECORDS.md'), 'utf8'), 'graph-schema/RECORDS.md is stale: npm run generate').toBe(
      recordsPage(),
    );
  });

  it('the page of the rules is that of the rules and their examples', () => {
    expect(readFileSync(join(ROOT, 'loader/RULES.md'), 'utf8'), 'loader/RULES.md is stale: npm run generate').toBe(rulesPage());
  });

  it.skipIf(!corpusFiles().length)('how often each rule fires is what it reads out of the corpus now', () => {
    const counted = JSON.parse(readFileSync(join(ROOT, 'loader/rules/fired.json'), 'utf8')) as unknown;
    expect(counted, 'loader/rules/fired.json is stale: npm run generate:rules -- ../shared/corpus').toEqual(countRules(corpusFiles()));
  });

  it('the types are those of the GraphQL schema and operations', async () => {
    const files = (await generate({ ...config, cwd: ROOT, silent: true, errorsOnly: true }, false)) as {
      filename: string;
      content: string;
    }[];
    expect(files.length).toBeGreaterThan(2);
    for (const { filename, content } of files)
      expect(readFileSync(join(ROOT, filename.replace(ROOT, '')), 'utf8'), `${filename} is stale: npm run generate`).toBe(content);
  });
});
