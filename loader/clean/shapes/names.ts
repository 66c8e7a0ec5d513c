/** Lines that are the names of bodies: who signed, who issued, who is named in a list. */
import { pattern } from '../../patterns/pattern.ts';
import { isDateLine } from './dates.ts';

const NAME = /^[\p{Script=Han}\s（）()]{3,40}$/u;
const ORGAN_END = pattern(/(?:政府|办公[室厅]|委员会|[局厅部委])$/u);
const ABOUT = pattern(/^(?:关于|印发|转发|批转)/u);

/** A name without punctuation over a date (who signed) or over 关于… (who issued). */
export const isSignature = (text: string, next: string | undefined): boolean =>
  next !== undefined && text.length <= 40 && (isDateLine(next) || (ABOUT.test(next) && ORGAN_END.test(text))) && NAME.test(text);

/** Names of bodies alone on a line, several of them perhaps: 青岚市财政局  青岚市教育局. */
export const NAMES_LINE = pattern(
  /^[\p{Script=Han}\s（）()、]{2,80}(?:政府|办公[室厅]|[局厅部委署会院]|综合司|银行|[分支]行|支队|总队|公司|中心|[残妇文侨]联|科协|军区)\s*$/u,
);
