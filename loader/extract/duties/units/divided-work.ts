/** Sentences of a paragraph on the division of work: 市某局负责…；某局负责…；某局配合…. */
import { gathered } from '../../../gathered.ts';
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
    /(?:明确|落实|压实)?(?:职责|分工|责任)[^。]{0,8}。/u.test(lead) ||
    /职责分工|任务分工|责任分工|工作分工|部门职责/u.test(heading) ||
    DIVISION.test(heading);
  if (!named) return [];
  const divides = /分工/u.test(lead + heading);
  const tasks: Task[] = [];
  let from = block.body - block.start;
  for (const sentence of gathered(block.text.slice(from).split(/(?<=[。；])/u), DIVISION.test(heading) ? shares : (one) => [one])) {
    const clause = CLAUSE.exec(sentence)?.groups;
    const units = unitsOf((IS_BY.exec(sentence)?.groups?.['units'] ?? clause?.['units'] ?? '').replace(/[及和]$/u, ''), false);
    const task = units
      ? taskFor(block, units, sentence.replace(/[。；，]$/u, ''), [block.start + from, block.start + from + sentence.length])
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

/** 四、职责分工, 二、核查组织分工: a heading that says no more than that work is divided. */
const DIVISION = /分工[：:]?$/u;

/** 市某局负责统筹，某中心负责具体实施，各区某部门负责本辖区…。: a sentence whose clauses each open with their bodies and 负责, as those clauses; another one as it is. */
function shares(sentence: string): string[] {
  const clauses = sentence.split(/(?<=，)/u);
  return clauses.length > 1 && clauses.every(isShare) ? clauses : [sentence];
}

const isShare = (clause: string): boolean => {
  const { units = '', verb = '' } = CLAUSE.exec(clause)?.groups ?? {};
  return verb === '负责' && unitsOf(units, false) !== null;
};

/** 项目建设主体为某区应急局，统筹开展…: who it is, after what he is called. */
const IS_BY = pattern(/^[^，。；：]{0,24}(?:建设|实施|责任|管理|主管)(?:主体|单位|部门)(?:为|是)(?<units>[^，。；：的]{2,40})(?=，)/u);

/** 压实各方责任。县人民政府承担属地管理责任，…: who answers for what in general; no work is divided there. */
const ANSWERS_FOR = pattern(/^[^，。；]{0,30}责任(?=[，。；]|$)/u);

/** 市某局负责…, as the first words of a paragraph. */
const opensClause = ({ kind, text, body, start }: Block): boolean =>
  kind === 'paragraph' && unitsOf(CLAUSE.exec(text.slice(body - start))?.groups?.['units'] ?? '', false) !== null;
