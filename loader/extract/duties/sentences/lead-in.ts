/** Items under a clause that says whom they bind: 浮桥经营人应当遵守下列规定：（一）每日开通前…；（二）每季度…. */
import type { Block } from '../../../text.ts';
import { type Subject, subjectIn } from './subject.ts';

/** What such a clause says of its items. */
const OBLIGES = /(?:应当?(?!急)|须|必须|要|不得|履行|遵守|承担|负责|落实)[^。；]{0,64}：$/u;
/** Longer, it is a paragraph that only happens to end in a colon. */
const LONGEST = 200;

/** The subject that holds for each item; only where the clause right before the items names one. */
export function leadIns(blocks: readonly Block[]): Map<Block, Subject> {
  const held = new Map<Block, Subject>();
  let open: { readonly path: string; readonly depth: number; readonly subject: Subject } | null = null;
  for (const block of blocks) {
    if (block.kind === 'row') {
      open = null;
      continue;
    }
    const path = block.path.join('/');
    if (open && block.label !== null && block.path.length > open.depth && path.startsWith(open.path)) held.set(block, open.subject);
    else {
      const text = block.text.slice(block.body - block.start);
      const last = text.slice(text.lastIndexOf('。') + 1);
      const subject =
        text.endsWith('：') && last.length <= LONGEST && OBLIGES.test(last) ? subjectIn(last.replace(/：$/u, ''), false) : null;
      open = subject ? { path, depth: block.path.length, subject } : null;
    }
  }
  return held;
}
