/** Words that come right after whom they bind: words of obligation, and verbs of what bodies do. */
import { pattern } from '../../../patterns/pattern.ts';
import { TIME } from './masked.ts';
import { listed } from '../../../patterns/listed.ts';

/** Words of obligation, 申请人按要求在2月10日前补正 among them. What stands before them may be a class described at length: 带有储存设施的危险化学品经营单位应当. */
export const MODAL = pattern(
  new RegExp(
    `(?:也|均|都|还|仍|亦)?(?:应当|应(?!急|用|对(?![其该此上所未已]|[^，。；]{2,40}(?:进行|实施|开展|负责|予以))|收|届|付|诉)|须(?!知)|必须|不得|要(?![求素点件])|需要|(?<=[均都还仍也亦])需(?![要求])|务必|按照?(?:要求|规定)(?=[在于]?${TIME}))`,
    'gu',
  ),
);
/** Verbs of administration, as data: with a time limit in the sentence, what a body does with them binds it. */
const ACTS = listed(`
  对接 核定(?!的) 划拨 动员(?!部|大会|会) 发生 选择 选取 选定 审议 发文 执行(?!局) 外出 明确(?=专人|责任|分工|[1-9一]名|人员|联络) 责令 给予 作出 出具 送达 退回 拿出 划定 按照 起草 利用
  采取 运用 成立 组建 设立 举办 举行 主持 同步 提出 张榜 发现 预留 集结 筹措 筹集 汇报 签订 争取 新建 完善 健全 拟定 拟订 出具 送达 移送 移交 接管 申请
  倒排 推荐 遴选 选聘 轮流 下沉 走访 约谈 通告 通知 告知 提醒 收集 收取 缴纳 兑付 兑现 支持 立案 取缔 关停 腾退 交付 退还 追缴 回访 评选 评比 表彰 盘活 挂牌
  销号 入户 摸排 摸底 建档 录入 上传 开通 启用 恢复 更换 加固 依照 依据 依法 依托 参照 委托 聘请 校验 审验 纳入(?![^，。；]{0,16}的)
`).join('|');
/** Such verbs that names of bodies have too, as 市财政评审中心. */
const ACTS_IN_NAMES = listed(`
  联合 统一 采购 改造 登记 备案 申报 培训 预警 会商 统计 测算 核算 结算 征收 收缴 支付 发放 分配 调拨 储备 轮换 投放 监督 查处 处置 打击 拆除 搬迁 复核
  复查 评定 评审 整合 引进 招聘 接收 安置 救助 普查 调查 抢修 维护 维修 清淤
`).join('|');
/** How a body is to do it: words that stand between its name and any verb. */
const HOW_SOON = listed(`
  主动 积极 滚动 持续 实时 动态 按时 高度 认真 切实 严格 抓紧 尽快 迅速 立即 及时 全力 进一步 继续 提前 密切 充分 随时 昼夜 始终 务必 正式 优先 跟踪(?!督办)
  遇(?![见难])
`).join('|');
/** Words that begin what a body does, right after its name. A time limit in the sentence makes any of them binding. */
export const DOES = pattern(
  new RegExp(
    `${TIME}|(?<=办公室)(?:常|暂)?设(?=[在于])|在|于|力争|从|自(?!治)|每|按|因(?=[^。；]{2,60}的，)|作为|对|会同|统筹|组织|自主|制定|汇总|梳理|双?周|月|季|年|就|建立|召开|完成|开展|开设|向|报|以|根据|结合|适时|通过|牵头|进行|主要|具体|分别|全面|定期|提交|包联|抽调|深入|公布|发布|印发|出台|编制|负责(?!人|同志|单位|\\p{Script=Han}{1,12}的(?:部门|机构|单位|机关))|负总责|负全责|做好|将|承担|承建|承办|实行|实施|落实|确定|接(?=文|本?通知|电(?!力|网)|函)|接到|收到|接报|受理|核实|审核|确定|至少(?!有)|原则上|务(?=必|于|须|求|在|${TIME})|细化|各派|组成|安排|配备|派出|选派|下达|下发|拨付|审批|调度|督导|检查|核查|抽查|巡查|监测|通报|考核|评估|总结|更新(?!局|中心|办)|公示|反馈|上报|报送|报告|转办|办理|答复|修订|转移|集结|到|启动|指导|督促|协调|配合|研究|提出|审定|修改|补充|验收|清理|排查|整改|建成|推动|推进|加快|加强|强化|担任|可结合|书面|逐|接此|连续|请(?=于|在|务必|每|${TIME})|${HOW_SOON}|${ACTS}|(?:${ACTS_IN_NAMES})(?!\\p{Script=Han}{0,4}(?:中心|办公室|办(?![理法好公])|社(?!会)|局|站|队|所|院|处(?![置理])|小组|指挥部|公司|机构|部门|单位|人员))|(?:是|为)(?=[^，]{0,24}责任(?:人|主体|单位|部门))`,
    'gu',
  ),
);
