/** Rules for effect over time, for standing bodies, and for what cannot be read. */
import type { Rule } from './rule.ts';

export const TERMS = {
  'term/effective': { reads: '自…起施行, 自印发之日起施行, with the validity beside it', example: '本办法自2024年7月1日起施行，有效期5年。', title: '关于印发青岚市河道管理办法的通知' },
  'term/expires': { reads: '有效期至…, 执行至…', example: '本通知执行至2025年4月30日。' },
  'term/validity': { reads: '有效期…, 规划期为…, without a first day', example: '本通知有效期三年。' },
  'term/trial': { reads: '试行, 暂行 in a title', example: '现将《青岚市河道管理办法（试行）》印发给你们，请认真贯彻执行。', title: '关于印发青岚市河道管理办法（试行）的通知' },
  'term/interpreter': { reads: '由…负责解释', example: '本通知由市水利局负责解释。' },
  'term/extended': { reads: '有效期延长至…: a term that is set for another document', example: '《青岚市河道管理办法》（青政发〔2018〕3号）有效期延长至2028年4月30日。' },
  'term/reworded': { reads: '修改为“有效期至…”: a term that new wording gives another document', example: '将《青岚市河道管理办法》（青政发〔2018〕3号）第二十二条修改为：“本办法有效期至2028年12月31日。”' },
  'term/decided': { reads: '决定自…起: when what is decided sets in', example: '市政府决定，自2024年7月1日起，对全市河道采砂实行许可管理。' },
} as const satisfies Readonly<Record<string, Rule>>;

export const BODIES = {
  'body/list': { reads: 'A group with 组长, 副组长, 成员 in lines', example: '青岚市河道整治领导小组组成人员名单\n组长：李明 副市长\n副组长：王强 市水利局局长\n成员：赵刚 市财政局副局长' },
  'body/table': { reads: 'The same in a table', example: '青岚市河道整治领导小组组成人员名单\n组长\t李明\t副市长\n副组长\t王强\t市水利局局长\n成员\t赵刚\t市财政局副局长' },
  'body/title': { reads: 'A group that the title sets up or adjusts', example: '经市政府研究同意，现予公布，请遵照执行。', title: '关于成立青岚市河道整治领导小组的通知' },
  'body/set-up': { reads: '成立, 设立 a group in a sentence', example: '市政府成立青岚市河道整治领导小组，由分管副市长任组长。' },
  'body/sentence': { reads: 'Members in a sentence: 组长由…担任', example: '青岚市河道整治领导小组组长由分管副市长担任。' },
  'body/seat': { reads: '办公室设在…', example: '领导小组下设两个工作专班，规模以上河道清淤服务专班设在市水利局，水域执法服务专班设在市公安局。' },
} as const satisfies Readonly<Record<string, Rule>>;
