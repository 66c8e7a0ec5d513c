/** The letter that a reply answers, named by its subject without marks and number: 你们关于支持…的请示收悉. */
import { gathered } from '../../../gathered.ts';
import { pattern } from '../../../patterns/pattern.ts';
import type { DocumentText, Finding } from '../../../text.ts';
import type { RelationValue } from '../../values.ts';
import { EMPTY } from '../target.ts';

/** 你们关于支持…建设示范区的请示收悉: a letter that is named by its subject, without marks and number. */
const ANSWERED = pattern(
  /(?:^|[，。])(?:(?<all>你们)|你[\p{Script=Han}]{1,4}?|贵[\p{Script=Han}]{1,4}?)(?:报来|报送|上报|呈报)?的?(?<title>关于[^。；《》（）]{4,120}?的(?:请示|报告|函|申请))(?:及[^。；，《》]{2,20})?(?:均?已?收悉|均?悉)/gu,
);

/** The letters that a reply names without marks. */
export const answered = ({ blocks, addressees }: DocumentText): Finding<RelationValue>[] =>
  gathered(blocks.slice(0, 4), (block) =>
    ANSWERED.all(block.text).map((match): Finding<RelationValue> => ({
      value: {
        type: 'replies_to',
        target: {
          ...EMPTY,
          title: match.groups?.['title'] ?? null,
          issuer: (match.groups?.['all'] ? addressees.join('、') : addressees[0]) ?? null,
        },
        effective: null,
      },
      at: [block.start + match.index, block.start + match.index + match[0].length],
      rule: 'effect/reply-received',
    })),
  );
