/**
 * Relations of a document to other instruments: effects first, then basis and citations. One row for each kind of relation and
 * target; a basis wins over a citation, an effect over both.
 */
import type { RelationType } from '../../../graph-schema/index.ts';
import type { Block, DocumentText, Finding, Place } from '../../text.ts';
import type { RelationValue } from '../values.ts';
import { isBasis, preambles } from './basis.ts';
import { distinct } from './distinct.ts';
import { effectiveOf } from './effects/effective.ts';
import type { Effect } from './effects/effect.ts';
import { effectOf } from './effects/index.ts';
import { extended, extendedAhead } from './effects/extended.ts';
import { adjustedGroups } from './groups/index.ts';
import { withoutNoticed, withoutNumbers } from './groups/numbered.ts';
import { formerVersions } from './effects/former.ts';
import { isInstrument, isOwn, shortNamed } from './names/instruments.ts';
import { type CleanUp, readLists } from './lists/index.ts';
import { findMentions, type Mention } from './mentions.ts';
import { isNameable } from './names/nameable.ts';
import { answered } from './effects/answered.ts';
import { forwarded } from './effects/forwarded.ts';
import { namedLaws } from './named-laws.ts';
import { prevailing } from './effects/prevailing.ts';
import { interpreted, statedByTitle } from './effects/own-title.ts';
import { withoutTold } from './effects/reported-acts.ts';
import { oldWordingPlaces, isWorded, wordedPlaces } from './effects/new-wording.ts';

export function readRelations(document: DocumentText): Finding<RelationValue>[] {
  const worded = wordedPlaces(document.blocks);
  const lists = readLists(document, worded);
  const context: Context = {
    document,
    lists,
    opening: preambles(document.blocks),
    headings: headingsOf(document.blocks),
    worded,
    oldWording: oldWordingPlaces(document.blocks),
  };
  const mentions = findMentions(document).filter(({ at }) => !lists.read.some(([from, to]) => at[0] < to && at[1] > from));
  const read = mentions.map((mention) => fromMention(mention, context)).filter((one) => one !== null);
  const groups = adjustedGroups(document);
  const stated = withoutTold(document, [
    ...lists.findings,
    ...withoutNumbers(read, groups),
    ...forwarded(document),
    ...answered(document),
    ...withoutNoticed(groups, read),
    ...prevailing(document),
    ...namedLaws(document),
    ...formerVersions(document),
    ...extendedAhead(document.blocks, mentions).filter(({ value }) => !isOwn(value.target.title, value.target.number, document)),
  ]);
  return distinct(
    [...stated, ...statedByTitle(document, stated), ...interpreted(document, stated)].filter(({ value }) => isNameable(value.target.title)),
  );
}

interface Context {
  readonly document: DocumentText;
  readonly lists: CleanUp;
  readonly opening: ReadonlySet<Block>;
  readonly headings: ReadonlyMap<Block, string>;
  /** Wording given to other documents: it acts on nothing. */
  readonly worded: readonly Place[];
  /** Wording that goes: nothing is done to what it names. */
  readonly oldWording: readonly Place[];
}

function fromMention(mention: Mention, { document, lists, opening, headings, worded, oldWording }: Context): Finding<RelationValue> | null {
  const { number, date, issuer, block, part } = mention;
  if (NEW_NAME.test(mention.before)) return null;
  const title = mention.title || null;
  const elsewhere = isWorded(worded, mention.at[0]);
  const effect = lists.listed.has(block)
    ? (listed(mention, lists) ?? (mention.first ? extended(mention) : null))
    : block.kind === 'row' || mention.history || elsewhere || isWorded(oldWording, mention.at[0]) || FROM_THEN.test(mention.after)
      ? null
      : effectOf(mention);
  const at = passage(mention);
  if (effect) {
    // 《全文废止的文件目录》（见附件1）中的5件文件，同时废止: those that the list names.
    if (number === null && ATTACHED.test(block.text.slice(mention.start))) return null;
    const target = { title: title && shortNamed(title, document), number, date, issuer };
    if (effect.type !== 'replies_to' && !isInstrument(target.title, number, document)) return null;
    return {
      value: {
        type: ofPart(effect.type, part),
        target,
        // 有效期顺延两年，自…起计算: that day begins the term.
        effective: effect.type === 'replies_to' || effect.rule === 'effect/extended' ? null : effectiveOf(mention),
        part: effect.type === 'replies_to' ? null : part,
      },
      at,
      rule: effect.rule,
    };
  }
  if (block.kind === 'row' && !title && !lists.listed.has(block)) return null;
  if (
    !isInstrument(title, number, document) ||
    isOwn(title, number, document) ||
    (number === null && issuer === null && ATTACHED.test(block.text.slice(mention.start)))
  )
    return null;
  const basis = !elsewhere && isBasis(mention, opening.has(block), headings.get(block) ?? '');
  return {
    value: { type: basis ? 'based_on' : 'cites', target: { title, number, date, issuer }, effective: null, part: null },
    at,
    rule: basis ? 'basis/lead-word' : title ? 'cite/title' : 'cite/number',
  };
}

/** A document of which a part ends, or an annex is replaced, goes on, changed. */
const ofPart = (type: RelationType, part: string | null): RelationType =>
  part !== null && (type === 'repeals' || (type === 'replaces' && /^附件|[条款项]$/u.test(part))) ? 'amends' : type;

/** 《…实施方案》（详见附件2）: made with the document; what another body made has its number or its issuer. */
const ATTACHED = /^《[^《》]*》[（，]?(?:详|具体)?见(?:本(?:通知|方案|办法|意见))?附件/u;

/** 名称修改为《…》: what the document is called from now on. */
const NEW_NAME = /(?:名称|标题|题目)(?:统一)?(?:修改|改|变更|调整)为$/u;

/** 自《排污许可管理条例》施行之日起废止: when, not what. */
const FROM_THEN = /^(?:正式)?(?:施行|实施|生效|执行|公布|发布|印发)(?:之日|之时)起?/u;

/** 1.《…》（…）；2.《…》（…）: items that run on in one paragraph. */
const RUN_ON = /^(?:\d{1,3}[.．、]|（[一二三四五六七八九十\d]{1,3}）|[①-⑳])[\p{Script=Han}、]{0,30}$/u;

/** The line of a list begins with the title that the list acts on; what else it names is cited. */
function listed(mention: Mention, { items }: CleanUp): Effect | null {
  const fate = items.get(mention.block);
  const opens = /^[\p{Script=Han}\d、（）.．]{0,48}$/u.test(mention.before) && !/依据|根据|按照|依照|违反/u.test(mention.before);
  // Of what stands behind the first sentence nothing is acted on: 该办法已被《…》代替.
  const isFirst = mention.sentence[0] <= mention.block.body || RUN_ON.test(mention.before);
  return fate && fate !== 'mixed' && fate !== 'cites' && isFirst && opens && mention.within === null
    ? { type: fate, rule: `effect/list-${fate}` }
    : null;
}

/** The heading that each block stands under. */
function headingsOf(blocks: readonly Block[]): Map<Block, string> {
  const headings = new Map<Block, string>();
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text;
    headings.set(block, heading);
  }
  return headings;
}

/** How much of a long sentence is quoted around a title. */
const AROUND = 120;
const passage = ({ sentence, at }: Mention): Place =>
  sentence[1] - sentence[0] <= 3 * AROUND ? sentence : [Math.max(sentence[0], at[0] - AROUND), Math.min(sentence[1], at[1] + AROUND)];
