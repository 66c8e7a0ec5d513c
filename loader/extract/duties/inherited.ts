/** Clauses that name bodies once for all items that follow: 以下各项均需各县（市、区）人民政府负责，不再列出. */
import { isAgency, splitAgencies } from '../../patterns/agency.ts';
import { blockIndex, type Flow } from './flow.ts';

const CLAUSE = /(?:本条及以下|以下|下列)(?:各项|各条|各款|任务|工作|措施|事项|条款|内容)*[^。；（）]{0,12}?(?:均需|均由|均应由|均包含|均包括|都由|都需|均)(?<bodies>[^。；]{2,60}?)(?:负责|落实|承担|配合|参与|按职责)?(?:，)?(?:以下|后面|下同|不再|均不再)[^。；]{0,8}(?:列出|单列|重复|列明|赘述|列|下同)/gu;

/** The bodies that hold at an offset of the flow; a clause holds to the end of its instrument. */
export function inheritedAt(flow: Flow): (offset: number) => string[] {
  const clauses = [...flow.text.matchAll(CLAUSE)].flatMap(({ index, groups }) => {
    const bodies = splitAgencies((groups?.['bodies'] ?? '').replace(/(?:负责|落实|承担|配合|参与)$/u, '')).agencies.filter(isAgency);
    return bodies.length ? [{ index, bodies, top: topOf(flow, index) }] : [];
  });
  return (offset) => (clauses.length ? [...new Set(clauses.filter(({ index, top }) => index <= offset && top === topOf(flow, offset)).flatMap(({ bodies }) => bodies))] : []);
}

/** The attachment that an offset stands in. */
const topOf = (flow: Flow, offset: number): string => {
  const path = flow.blocks[blockIndex(flow, offset)]?.block.path ?? [];
  return path[0]?.startsWith('附件') ? path[0] : '';
};
