/**
 * `npm run generate:rules [-- CORPUS…]`: writes the reference page of the rules. Where texts are named, how often each rule fires on them is
 * counted first, and kept for the next time.
 */
import { writeFileSync } from 'node:fs';
import { expand } from '../commands/files.ts';
import { countRules } from './count.ts';

const { files, problems } = await expand(process.argv.slice(2));
if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
if (files.length) writeFileSync(new URL('fired.json', import.meta.url), `${JSON.stringify(countRules(files), null, 2)}\n`);
// The page reads the counts when it is loaded.
const { rulesPage } = await import('./page.ts');
writeFileSync(new URL('../RULES.md', import.meta.url), rulesPage());
