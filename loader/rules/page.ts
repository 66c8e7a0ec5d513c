/** The reference page of the rules, as Markdown: what each reads, an example with what comes out of it, and how often it fires on the corpus. */
import { readExample } from './example.ts';
import fired from './fired.json' with { type: 'json' };
import { type Rule, RULES } from './index.ts';

const HEADINGS: Readonly<Record<string, string>> = {
  effect: 'Effects on other documents', basis: 'Basis', cite: 'Citations', duty: 'Duties', deadline: 'Time limits', term: 'Effect over time', body: 'Standing bodies',
};

/** How often each rule fired when the corpus was last counted. */
export const FIRED: Readonly<Record<string, number>> = fired;

const quoted = (text: string): string => text.split('\n').map((line) => `> ${line.replaceAll('\t', ' ｜ ')}`).join('\n>\n');

function entry([id, rule]: readonly [string, Rule]): string {
  const says = readExample(id, rule).map(({ kind, says: words }) => `- \`${kind}\` ${words}`);
  const title = rule.title ? `Under the title ${rule.title}:\n\n` : '';
  return `### ${id}\n\n${rule.reads}. Fires ${FIRED[id] ?? 0} times on the corpus.\n\n${title}${quoted(rule.example)}\n\n${says.join('\n')}\n`;
}

/** The page. Runs every example. */
export function rulesPage(): string {
  const concerns = [...new Set(Object.keys(RULES).map((id) => id.split('/')[0] ?? ''))];
  const sections = concerns.map((concern) => `## ${HEADINGS[concern] ?? concern}\n\n${Object.entries<Rule>(RULES).filter(([id]) => id.startsWith(`${concern}/`)).map(entry).join('\n')}`);
  return `# The rules\n\nGenerated from the rules and their examples by \`npm run generate\`; do not edit. Every edge that a text states carries the id of the rule that read it.\nThe examples stand in a notice of a fictional city, 青岚市, of 22 May 2024.\n\n${sections.join('\n')}`;
}
