/** Lines that read as the title of a document, or as the beginning of one. */
import { withoutSpace } from '../../patterns/letters.ts';
import { pattern } from '../../patterns/pattern.ts';

/** Kinds of documents and lists that a title ends with. */
const TITLE_END = pattern(
  /(?:方案|规划|纲要|预案|办法|细则|规定|规则|通知|决定|意见|批复|通告|公告|通报|措施|机制|制度|职责|名单|目录|清单|分级|流程|标准|计划|要点|说明|条例|章程|函|图|表|纪要|请示|报告|大事记|解读|勘误|公约|(?:技术|操作)要求)(?:[（(][^（）()]{1,30}[）)])*[》”]?$/u,
);

/** Whether a line ends as a title does, however long its issuers are: in a kind of document, without a stop or comma. */
export const endsAsTitle = (text: string): boolean => text.length <= 200 && TITLE_END.test(withoutSpace(text)) && !/[。，,；;]/u.test(text);

/** A line that reads as a title of its own. */
export const isTitle = (text: string): boolean => text.length <= 60 && endsAsTitle(text);

const ISSUER_ABOUT = pattern(/^[\p{Script=Han}\s、]{3,60}?(?:政府|办公[室厅]|委员会|[局厅部委])\s*(?:关于|印发|转发|批转)/u);

/** 某市人民政府办公室 关于印发… on a line of its own: the title of the next document. */
export const opensTitle = (text: string): boolean => ISSUER_ABOUT.test(text) && !/[。；]/u.test(text);

/** 某省发展改革委关于印发《某省充电设施建设 ...: a title that its page cut short; an entry of a table of contents is whole before its dots. */
export const CUT_TITLE = pattern(
  /^(?:#{1,6}\s+)?[\p{Script=Han}〈〉《》、，（）“”\d\s-]{2,60}(?:关于|印发|转发)[^。；：…]{4,100}?(?<![通知决定意见批复函告案法划则]\s*)\s+(?:\.{3,6}|…{1,2})$/u,
);
