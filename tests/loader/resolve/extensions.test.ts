/** Longer terms that one document sets for another, from text to edge; and years of a plan, which are no term. */
import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../../graph-schema/index.ts';
import { extractSource } from '../../../loader/pipeline.ts';
import { build } from '../../../loader/resolve/build.ts';
import { identify } from '../../../loader/resolve/documents.ts';
import { isSuccession } from '../../../loader/resolve/successions.ts';
import type { Reference } from '../../../loader/resolve/references.ts';

const notice = (title: string, body: string) =>
  `青岚市人民政府\n${title}\n\n青政发〔2023〕5号\n\n各县（区）人民政府：\n\n${body}\n\n青岚市人民政府\n\n2023年2月1日\n`;

/** What the only document of a text states. */
function statedBy(text: string) {
  const { records } = extractSource(new TextEncoder().encode(text), 'a.txt');
  const [identity] = identify('g', records.map((record, ordinal) => ({ source: 'Source:x', ordinal, record })));
  return identity ? build(identity) : { nodes: [], references: [], edges: [] };
}

/** The references that set another last day. */
const longer = (text: string) =>
  statedBy(text)
    .references.filter((row) => !isSuccession(row))
    .map(({ detail }) => JSON.parse(detail) as Reference)
    .filter(({ expiresOn, extendedBy }) => expiresOn !== null || extendedBy !== null)
    .map(({ type, target, expiresOn, extendedBy }) => [type, target.title, target.number, expiresOn, extendedBy]);

describe('a longer term', () => {
  it.each<[body: string, expected: unknown[]]>([
    ['《青岚市河道管理办法》（青政发〔2018〕3号）有效期延长至2028年2月28日。', [['adjusts', '青岚市河道管理办法', '青政发〔2018〕3号', '2028-02-28', null]]],
    ['《青岚市河道管理办法》（青政发〔2018〕3号）有效期届满后继续执行至2027年6月30日。', [['adjusts', '青岚市河道管理办法', '青政发〔2018〕3号', '2027-06-30', null]]],
    ['《青岚市河道管理办法》（青政发〔2018〕3号）有效期延长2年。', [['adjusts', '青岚市河道管理办法', '青政发〔2018〕3号', null, 'P2Y']]],
    ['本通知有效期至2028年2月28日。', []],
    ['《青岚市水系建设规划》（青政发〔2018〕3号）规划期限顺延至2027年12月31日。', []],
  ])('%s', (body, expected) => { expect(longer(notice('关于延长有关文件有效期的通知', body))).toEqual(expected); });
});

describe('the years of a plan', () => {
  const document = (body: string, title = '关于印发青岚市水系建设规划的通知') =>
    statedBy(notice(title, body)).nodes.find((node): node is GraphNode<'Document'> => node.kind === 'Document')?.properties;
  it.each<[body: string, effectiveOn: string | null, expiresOn: string | null]>([
    ['一、总体要求\n\n本规划的规划期限为2021—2025年，远景展望到2035年。', null, null],
    ['一、规划期限\n\n规划期为2021-2025年。', null, null],
    ['一、总体要求\n\n本通知自2023年3月1日起施行，有效期至2025年12月31日。', '2023-03-01', '2025-12-31'],
    ['一、总体要求\n\n本通知自印发之日起施行，有效期5年。', '2023-02-01', '2028-01-31'],
  ])('%s', (body, effectiveOn, expiresOn) => { expect(document(body)).toMatchObject({ effectiveOn, expiresOn }); });
});
