/** The paragraphs of a document as the lists of members need them: page numbers gone, what page layout cut apart whole again. */
import { gathered } from '../../../gathered.ts';
import type { Block, DocumentText, SourceText } from '../../../text.ts';
import { SUFFIX } from '../words.ts';
import { type Unit, unitOf, gapAt } from './unit.ts';
import { headAndText } from './heads.ts';

/** The blocks of a document as units; a paragraph that page layout cut apart is one unit again. */
export function unitsOf(document: DocumentText, opens: (text: string) => boolean): Unit[] {
  const groups: Block[][] = [];
  for (const block of gathered(document.blocks, (one) => headAndText(one, document.source))) {
    if (block.kind === 'line' && PAGE_NUMBER.test(block.text)) continue;
    const open = groups.at(-1);
    if (open && continues(open, block, document.source, opens)) open.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => unitOf(group, document.source));
}

/** The number of a page that stands between two lines of a list. */
const PAGE_NUMBER = /^[-—－–]?\d{1,3}[-—－–]?$/u;

const NEW_SUBJECT = new RegExp(`^(?:[市省县区州本该各]?(?:${SUFFIX}|办公室)|各|以上|附件|成员(?:单位)?(?:由|包括))`, 'u');
const OWN_LINE = /^[\p{Script=Han}]{2,20}(?:：|如有|下设|设在|成员因)/u;
const ENDED = /[。；：！？:]$/u;
/** How much before a cut shows whether a list goes on. */
const TAIL = 40;

/** A paragraph without its end goes on in the next unlabelled block, unless that opens something of its own. */
function continues(open: readonly Block[], block: Block, source: SourceText, opens: (text: string) => boolean): boolean {
  const first = open[0];
  const last = open.at(-1);
  if (
    !first ||
    !last ||
    block.label !== null ||
    block.kind === 'row' ||
    first.kind === 'row' ||
    first.kind === 'heading' ||
    ENDED.test(last.text)
  )
    return false;
  // 副 at the end of a line and 主任 in the next one.
  if (/[）；。，、]副$/u.test(last.text)) return true;
  let length = 0;
  let tail = '';
  for (let k = open.length - 1; k >= 0 && length < TAIL; k--) {
    tail = `${open[k]?.text ?? ''}${tail}`;
    length = tail.length;
  }
  if (length < 12 || !/[，、]/u.test(tail.slice(-TAIL))) return false;
  return !opens(block.text) && !startsEntry(unitOf(open, source)) && !NEW_SUBJECT.test(block.text) && !OWN_LINE.test(block.text);
}

/** A list line of a person (name, white space, post): what follows it is a line of its own. */
function startsEntry(unit: Unit): boolean {
  if (unit.text.length >= 60) return false;
  for (let i = 2; i <= 8 && i < unit.text.length; i++) if (gapAt(unit, i) === 's') return !unit.text.slice(0, i).includes('、');
  return false;
}
