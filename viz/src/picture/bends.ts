/** Bending edges around the boxes that stand between their ends, and apart from edges between the same two. */
import type { Link, Placed } from './layers.ts';
import { NODE_HEIGHT, NODE_WIDTH } from './style.ts';

const CANDIDATES = [0, 150, -150, 260, -260, 400, -400];
const APART = 70;
const SAMPLES = 24;
const MARGIN = 4;
/** Above this many pairs of an edge and a box, straight lines must do. */
const MOST_WORK = 40_000;

/** For every link, how far its middle is pulled aside. */
export function bends(links: readonly Link[], places: ReadonlyMap<string, Placed>): number[] {
  const crowded = links.length * places.size > MOST_WORK;
  const taken = new Map<string, number>();
  let side = 1;
  return links.map((link) => {
    const from = places.get(link.from);
    const to = places.get(link.to);
    if (!from || !to) return 0;
    const pair = [link.from, link.to].sort().join('\n');
    const before = taken.get(pair) ?? 0;
    taken.set(pair, before + 1);
    const others = crowded ? [] : [...places].flatMap(([id, place]) => (id === link.from || id === link.to ? [] : [place]));
    const free = side * (CANDIDATES.find((bend) => !others.some((box) => hits(from, to, side * bend, box))) ?? 0);
    if (free) side = -side;
    return free + (before % 2 ? -1 : 1) * Math.ceil(before / 2) * APART;
  });
}

/** Whether the curve, pulled aside by `bend`, runs through the box. */
function hits(from: Placed, to: Placed, bend: number, box: Placed): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const control = { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend };
  for (let step = 1; step < SAMPLES; step += 1) {
    const at = step / SAMPLES;
    const x = (1 - at) ** 2 * from.x + 2 * at * (1 - at) * control.x + at ** 2 * to.x;
    const y = (1 - at) ** 2 * from.y + 2 * at * (1 - at) * control.y + at ** 2 * to.y;
    if (Math.abs(x - box.x) < NODE_WIDTH / 2 + MARGIN && Math.abs(y - box.y) < NODE_HEIGHT / 2 + MARGIN) return true;
  }
  return false;
}
