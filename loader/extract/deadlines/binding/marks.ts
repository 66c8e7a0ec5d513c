/** A time that closes a mark, behind the names of its bodies: （市数据局、市财政局，上半年）, 〔市水利局牵头；2026年12月〕. Whatever its form, it is when the task is due. */
import { onlyAgencies } from '../../../patterns/agency/index.ts';
import type { Found } from './found.ts';

const OPEN_MARK = /[（(〔【［[](?<who>[^（）()〔〕【】［］[\]。]{3,160})[，；,;]$/u;
const CLOSES = /^(?:完成|前完成)?[）)〕】］\]]/u;

export function closesMark({ before, after }: Found): boolean {
  const who = CLOSES.test(after) ? OPEN_MARK.exec(before)?.groups?.['who'] : undefined;
  if (who === undefined) return false;
  const last =
    who
      .split(/[，；,;]/u)
      .at(-1)
      ?.replace(/^[^：:]{2,8}[：:]/u, '')
      .replace(/(?:分别|共同|按职责(?:分工)?)?(?:牵头|负责|配合|参与|落实)(?:落实|实施)?$/u, '') ?? '';
  return onlyAgencies(last).length > 0;
}
