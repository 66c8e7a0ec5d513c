/** The page of the record format, as Markdown: what a line holds, field by field, from the schema that checks it. */
import { z } from 'zod';
import { recordLineSchema } from '../record-line.ts';

/** As much of JSON Schema as the record format uses. */
interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | boolean;
  readonly description?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

const NAMES: Readonly<Record<string, string>> = { string: 'text', integer: 'whole number', boolean: 'true or false', null: 'null' };

function typeOf(shape: Shape): string {
  if (shape.$ref !== undefined) return link(shape.$ref.split('/').at(-1) ?? '');
  if (shape.anyOf) return shape.anyOf.map(typeOf).join(' or ');
  if (shape.enum) return shape.enum.map((value) => `\`${value}\``).join(', ');
  if (shape.const !== undefined) return `\`${shape.const}\``;
  if (shape.prefixItems) return `[${shape.prefixItems.map(typeOf).join(', ')}]`;
  if (shape.items) return `list of ${typeOf(shape.items)}`;
  if (typeof shape.additionalProperties === 'object') return `object of ${typeOf(shape.additionalProperties)}`;
  if (shape.format === 'date') return 'date';
  return [shape.type ?? []]
    .flat()
    .map((name) => NAMES[name] ?? name)
    .join(' or ');
}

const link = (id: string): string => `[${id}](#${id})`;

/** The rows of an object's fields; those of an object within it follow it, by their whole names. */
const rowsOf = ({ properties = {}, required = [] }: Shape, before = ''): string[] =>
  Object.entries(properties).flatMap(([name, shape]) => {
    const whole = `${before}${name}`;
    if (shape.description === undefined) throw new Error(`recordsPage: ${whole} is not described`);
    return [
      `| \`${whole}\` | ${typeOf(shape)}${required.includes(name) ? '' : ', optional'} | ${shape.description} |`,
      ...(shape.properties ? rowsOf(shape, `${whole}.`) : []),
    ];
  });

const table = (shape: Shape): string => `| field | type | what it says |\n| --- | --- | --- |\n${rowsOf(shape).join('\n')}\n`;

/** The whole page. Throws where a field is not described. */
export function recordsPage(): string {
  const { $defs = {}, ...line } = z.toJSONSchema(recordLineSchema, { io: 'input' }) as Shape;
  const parts = Object.entries($defs).map(([id, shape]) => `## ${id}\n\n${table(shape)}`);
  return `# The record format

Generated from the schema by \`npm run generate\`; do not edit.

\`gongwen extract\` writes one line of JSON for each document that it reads, in UTF-8; \`gongwen load --records\` and \`gongwen export --records\` take such lines, whoever wrote them, plain or gzipped.
What is not in a record is not in the graph. Names of bodies and documents are as the text prints them: who is meant is decided when they are loaded.

Days are \`YYYY-MM-DD\`. A span is \`[start, end)\` in UTF-16 code units of the decoded text of the source.

## A line

${table(line)}
${parts.join('\n')}`;
}
