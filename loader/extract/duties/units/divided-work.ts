/** Sentences of a paragraph on the division of work: 市某局负责…；某局负责…；某局配合…. */
import type { Block } from '../../../text.ts';
import { CLAUSE, unitsOf } from './entries.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { Task } from '../task.ts';
import { ARTICLE } from '../../../segment/blocks/index.ts';
import { taskFor } from './lines.ts';

/** Sentences on the division of work, under such a heading or words: two and more in a paragraph, or one beside another paragraph of its kind. */
export function divided(block: Block, heading: string, beside: readonly (Block | undefined)[]): Task[] {
  // The articles of measures tell what departments are there for, and task nobody.
  if (!/负责|配合|协助/u.test(block.text) || block.path.some((label) => ARTICLE.test(label))) return [];
  const lead = block.text.slice(0, 24);
  const named =
    /(?:明确|落实|压实)?(?:职责|分工|责任)[^。]{0,8}。/u.test(lead) || /职责分工|任务分工|责任分工|部门职责|工作分工/u.test(heading);
  if (!named) return [];
  const divides = /分工/u.test(lead + heading);
  const tasks: Task[] = [];
  let from = block.body - block.start;
  for (const sentence of block.text.slice(from).split(/(?<=[。；])/u)) {
    const clause = CLAUSE.exec(sentence)?.groups;
    const units = unitsOf((IS_BY.exec(sentence)?.groups?.['units'] ?? clause?.['units'] ?? '').replace(/[及和]$/u, ''), false);
    const task = units
      ? taskFor(block, units, sentence.replace(/[。；]$/u, ''), [block.start + from, block.start + from + sentence.length])
      : null;
    // 市财政局按职责配合市农业农村局做好…: who helps answers for nothing.
    const helps = clause?.['verb'] === '配合' || clause?.['verb'] === '协助';
    const tells = !divides && clause?.['verb'] === '承担' && ANSWERS_FOR.test(clause['rest'] ?? '');
    if (task && units && !tells)
      tasks.push({ ...task, value: helps ? { ...task.value, responsible: [], cooperating: units } : task.value, rule: 'duty/division' });
    from += sentence.length;
  }
  return tasks.length >= 2 || beside.some((other) => other && tasks[0]?.at[0] === block.body && opensClause(other)) ? tasks : [];
}

/** 项目建设主体为某区应急局，统筹开展…: who it is, after what he is called. */
const IS_BY = pattern(/^[^，。；：]{0,24}(?:建设|实施|责任|管理|主管)(?:主体|单位|部门)(?:为|是)(?<units>[^，。；：的]{2,40})(?=，)/u);

/** 压实各方责任。县人民政府承担属地管理责任，…: who answers for what in general; no work is divided there. */
const ANSWERS_FOR = pattern(/^[^，。；]{0,30}责任(?=[，。；]|$)/u);

/** 市某局负责…, as the first words of a paragraph. */
const opensClause = ({ kind, text, body, start }: Block): boolean =>
  kind === 'paragraph' && unitsOf(CLAUSE.exec(text.slice(body - start))?.groups?.['units'] ?? '', false) !== null;
