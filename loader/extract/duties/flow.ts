/** The running text of a document as one string, block by block, with the way back: marks and tasks may span blocks that a page break cut. */
import { indexAt } from '../../index-at.ts';
import type { Block, Place } from '../../text.ts';

export interface Flow {
  /** The blocks without table rows, each followed by a newline. */
  readonly text: string;
  readonly blocks: readonly FlowBlock[];
}

export interface FlowBlock {
  readonly block: Block;
  /** Where the block begins in the flow, and where its words do, after the label. */
  readonly start: number;
  readonly body: number;
  readonly end: number;
  /** Table rows stand between this block and the one before. */
  readonly afterRows: boolean;
}

export function flowOf(blocks: readonly Block[]): Flow {
  const pieces: FlowBlock[] = [];
  let length = 0;
  let afterRows = false;
  for (const block of blocks) {
    if (block.kind === 'row') {
      afterRows = true;
      continue;
    }
    pieces.push({ block, start: length, body: length + block.body - block.start, end: length + block.text.length, afterRows });
    length += block.text.length + 1;
    afterRows = false;
  }
  return { text: pieces.map(({ block }) => `${block.text}\n`).join(''), blocks: pieces };
}

/** Index of the block that holds an offset of the flow. */
export const blockIndex = ({ blocks }: Flow, offset: number): number => indexAt(blocks, offset, ({ start }) => start);

/** The place in the cleaned text of a piece of the flow. */
export const placeIn = (flow: Flow, start: number, end: number): Place => [
  offsetIn(flow, start),
  offsetIn(flow, Math.max(start, end - 1)) + 1,
];

/** The offset in the cleaned text of one in the flow. */
function offsetIn(flow: Flow, offset: number): number {
  const piece = flow.blocks[blockIndex(flow, offset)];
  return piece ? piece.block.start + Math.min(offset - piece.start, piece.block.text.length) : 0;
}

/** The words of a piece of the flow, wraps joined. */
export const wordsOf = ({ text }: Flow, start: number, end: number): string => text.slice(start, end).replace(/\n/gu, '');
