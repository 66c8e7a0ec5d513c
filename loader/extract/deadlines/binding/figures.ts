/** Words by which targets and statistics differ from what somebody must bring about. */

/** Figures are what targets and statistics are about. */
export const FIGURES =
  /(?:达到|达|突破|超过|增长|下降|提高|降低|减少|控制在|保持在|实现|占比?|累计|稳定在|不低于|不少于|扩大到|增加到|提升(?:到|至))[^，。；]{0,24}(?:\d|百分|以上|左右|全覆盖|翻番|明显|显著|进一步|基本|更加|大幅)/u;
/** What a region brings forth or takes in, in money and mass: nobody's act. */
export const OUTPUT = /^[^，。；]{0,24}(?:达到?|完成|突破|增长|超过|争取|实现)[^，。；\d]{0,8}\d+(?:\.\d+)?(?:万?亿元?|万?吨|万户|万人次)/u;
/** 完成全年470万吨的产能核增任务: which task. */
export const OF_TASKS = /完成(?:全年|[上下]半年|第?[一二三四]季度)[^，。；]{0,40}(?:任务|目标|指标)/u;
/** What targets say without figures. */
export const VAGUE = /基本(?:形成|建成|建立|实现|完善)|(?:显著|明显|大幅|全面)(?:提升|增强|改善|提高)|更加(?:完善|健全)|格局/u;
export const CONCRETE =
  /(?:建成|完成|出台|印发|制定|建立|启动|组建|成立|开工|投产|投用|报送|上报|配备|设立|新建|建设(?!期)|改造|召开|开展|推动|推进|实施|组织|编制|公布|通报|发放|必须|覆盖|上线|获批|清理|整顿|检查|评估)/u;
/** What is handed over or stands at an end: 第一季度报区政府审定, 四季度竣工验收. */
export const DELIVERED =
  /^[^，。；]{0,16}(?:出具|报(?:[^，。；]{2,12}(?:审定|审议|审批|批准|备案)|[省市县区国州][^，。；]{2,16}(?:[。；，]|$))|清零|清偿|办结|销号|运营|投料|试车|试产|选址|提交|落地|挂牌|试运行|动工|竣工|完工|交付|验收|投入使用)/u;
/** 每年安排不低于1亿元, 每年新增不少于30处: a duty by its bound. */
export const BOUND = /^[^，。；]{0,14}(?:不低于|不少于|至少|不超过)|^(?:设立|安排|列支|拿出|统筹)/u;
