/**
 * The limit of a clause that leads to the shares of several bodies: 各单位按以下分工组织排查，每年不少于2次：（一）市水利局。…（二）市应急局。… It binds each
 * of them that has none of its own.
 */
import type { Block } from '../../text.ts';
import type { Deadline } from '../deadlines/index.ts';
import { limitsWithin } from './stages.ts';

/** 按以下职能分工…：, 完成下列任务：. */
const LEADS = /(?:以下|下列|如下|下述)[^。：]{0,80}：$/u;

/** The limits of the clause that leads to each block, as indices of deadlines. */
export function ledLimits(blocks: readonly Block[], deadlines: readonly Deadline[]): Map<Block, readonly number[]> {
  const led = new Map<Block, readonly number[]>();
  if (!deadlines.length) return led;
  let open: { readonly under: string; readonly limits: readonly number[] } | null = null;
  for (const block of blocks) {
    const path = block.path.join('/');
    if (open && block.label !== null && path.startsWith(open.under)) {
      led.set(block, open.limits);
      continue;
    }
    open = null;
    if (block.label === null || block.kind === 'row' || !LEADS.test(block.text)) continue;
    const limits = limitsWithin([block.start + block.text.lastIndexOf('。') + 1, block.end], deadlines);
    if (limits.length) open = { under: `${path}/`, limits };
  }
  return led;
}
