/**
 * Who a clause binds: the bodies, or the class of bodies, at its head, before a word of obligation or of doing. The words of its time limits are
 * masked, since they stand anywhere: 区应急管理局5月25日前印发….
 */
import { isAgency, splitAgencies } from '../../patterns/agency.ts';
import { pattern } from '../../patterns/pattern.ts';
import { joinedWith } from './acting-with.ts';
import { listed } from '../../patterns/listed.ts';

export interface Subject {
  readonly names: string[];
  /** 会同 …: those who take part. */
  readonly withOthers: string[];
  readonly openEnded: boolean;
}

/** What the words of a time limit are masked with. */
export const TIME = '\u0003';
/** A comma between a subject and its word of obligation: …经营单位，应当. */
export const PAUSE = '\u0004';

/** Words of obligation. What stands before them may be a class described at length: 带有储存设施的危险化学品经营单位应当. */
const MODAL = pattern(/(?:也|均|都|还|仍|亦)?(?:应当|应(?!急|用|对|收|届|付|诉)|须(?!知)|必须|不得|要(?![求素点件])|需要|务必)/gu);
/** Verbs of administration, as data: with a time limit in the sentence, what a body does with them binds it. */
const ACTS = listed(`
  对接 发生 选择 选取 选定 审议 发文 执行(?!局) 外出 明确(?=专人|责任|分工|[1-9一]名|人员|联络) 责令 给予 作出 出具 送达 退回 拿出 划定 按照 起草 利用
  采取 运用 成立 组建 设立 举办 举行 主持 同步 提出 张榜 发现 预留 集结 筹措 筹集 汇报 签订 争取 新建 完善 健全 拟定 拟订 出具 送达 移送 移交 接管 申请
  推荐 遴选 选聘 轮流 下沉 走访 约谈 通告 通知 告知 提醒 收集 收取 缴纳 兑付 兑现 支持 立案 取缔 关停 腾退 交付 退还 追缴 回访 评选 评比 表彰 盘活 挂牌
  销号 入户 摸排 摸底 建档 录入 上传 开通 启用 恢复 更换 加固 依照 依据 依法 参照 委托 聘请
`).join('|');
/** Such verbs that names of bodies have too, as 市财政评审中心. */
const ACTS_IN_NAMES = listed(`
  联合 统一 采购 改造 登记 备案 申报 培训 预警 会商 统计 测算 核算 结算 征收 收缴 支付 发放 分配 调拨 储备 轮换 投放 监督 查处 处置 打击 拆除 搬迁 复核
  复查 评定 评审 整合 引进 招聘 接收 安置 救助 普查 调查 抢修 维护 维修 清淤
`).join('|');
/** How a body is to do it: words that stand between its name and any verb. */
const HOW_SOON = listed(`
  主动 积极 滚动 持续 实时 动态 按时 高度 认真 切实 严格 抓紧 尽快 迅速 立即 及时 全力 进一步 继续 提前 密切 充分 随时 昼夜 始终 务必 跟踪(?!督办)
  遇(?![见难])
`).join('|');
/** Words that begin what a body does, right after its name. A time limit in the sentence makes any of them binding. */
const DOES = pattern(
  new RegExp(
    `${TIME}|(?<=办公室)(?:常|暂)?设(?=[在于])|在|于|力争|从|自|每|按|因(?=[^。；]{2,60}的，)|作为|对|会同|统筹|组织|自主|制定|汇总|梳理|双?周|月|季|年|就|建立|召开|完成|开展|开设|向|报|以|根据|结合|适时|通过|牵头|进行|主要|具体|分别|全面|定期|提交|包联|抽调|深入|公布|发布|印发|出台|编制|负责(?!人|同志|单位)|负总责|负全责|做好|将|承担|承建|承办|实行|实施|落实|确定|接(?=文|本?通知|电(?!力|网)|函)|接到|收到|接报|受理|核实|审核|确定|至少|原则上|务(?=必|于|须|求|在|${TIME})|细化|各派|组成|安排|配备|派出|选派|下达|下发|拨付|审批|调度|督导|检查|核查|抽查|巡查|监测|通报|考核|评估|总结|更新(?!局|中心|办)|公示|反馈|上报|报送|报告|转办|办理|答复|修订|转移|集结|到|启动|指导|督促|协调|配合|研究|提出|审定|修改|补充|验收|清理|排查|整改|建成|推动|推进|加快|加强|强化|担任|可结合|书面|逐|接此|连续|请(?=于|在|务必|每|${TIME})|${HOW_SOON}|${ACTS}|(?:${ACTS_IN_NAMES})(?!\\p{Script=Han}{0,4}(?:中心|办公室|办(?![理法好公])|社(?!会)|局|站|队|所|院|处(?![置理])|小组|指挥部|公司|机构|部门|单位|人员))|(?:是|为)(?=[^，]{0,24}责任(?:人|主体|单位|部门))`,
    'gu',
  ),
);
/** Classes of bodies and of those who hold an office; with a word of obligation, whoever the text makes answerable. */
const HOLDERS =
  /(?:总指挥|副总指挥|指挥长|组长|副组长|召集人|领导同志|领导|主要负责人|负责人|主任|负责同志|层面|[企事]业|单位|机构|部门|公司|专班|队伍|组织|[河湖链林路田街楼）]长|网格长|专员|值班人员|全体成员|车站|车间|工区|车辆段|直属库|监测[点站]|(?<!宅)基地|责任人|科室|处室|局\p{Script=Han}{2,8}[科股处]|两级|三级|(?:管护|群防|巡查|网格|护林|保洁|联络|监督|监测|检查|信息|饲养|安全)员|你们|[你贵][省市州县区旗局委办厅院]|[乡镇村]|街道|社区|嘎查|苏木镇?|（街道）|（社区）|（村）|各地|[省市县区州旗镇]财政|督查科|学校|医院)$/u;
const ANSWERABLE =
  /(?:运营商|供应商|承包商|开发商|(?<!企)业主|[井车窑矿店房货户雇场船]主|船东|人|者|员|方|对象|窗口|医生|医师|护士|律师|(?:业|住|商|租|养殖|经营|承包)户|部门|单位|机构|企业|公司|组织|政府|学校|医院|个人|用户|煤矿|矿山|小煤窑|民宿|门店|酒店|宾馆|药店|诊所|幼儿园|养老院|养殖场|屠宰场|加油站|农贸市场|商场|超市|(?:监测|检查|服务)点|网点|站点|所有人|经营者|举办者|处理者|镇（街道）|村（社区）|(?<=^各)[窑矿井厂场店])$/u;
/** What may stand before the subject in its clause. */
const OPENING = new RegExp(
  `^(?:（[^（）]{0,20}）|(?:整改|工作|具体|主要|下一步)?(?:措施|举措|打算|安排)[：:]|(?:今年|明年|每年|年内|近期|届时|下一步|今后)，?|备注[：:]|\\d+[.、]|[一二三四五六七八九十]是(?!否)(?=[市省县区州盟旗镇乡由各请])|[①-⑳“]|由|请|建议|责成|并由|同时|原则上|其中|此外|各级|凡|对于|汛期(?:内|期间)?|${TIME}+(?:内|为[^，]{2,12})?)+`,
  'u',
);
/** What shows that the name before is not ended, or is no subject. */
const CONTINUES =
  /^(?:的|在地|长(?!期)|等|、|和|及|与|或|）|主要负责|负责[人同]|领导|干部|人员|工作(?!组)|办公室|班子|成员|分管|党组|内部|机关|所属|系统|网站|之间|以上|以下|发布的|印发的|制定的|可以|可(?!结合))/u;
const LONGEST = 140;

/** The subject of a clause; null where it begins with none. `wide` also takes the one after 由 in the middle of the clause. */
export function subjectOf(clause: string, wide: boolean): Subject | null {
  // 修改为：“审批部门应当…”: the words that a text gives another one.
  const words = clause.replace(/[。；，]$/u, '').replace(/^[^：]{2,60}：“/u, '');
  const plain = words.replace(OPENING, (opening) => (opening.endsWith('各级') ? '各级' : ''));
  return headOf(plain) ?? (wide ? afterBy(words) : null);
}

function headOf(words: string): Subject | null {
  const head = words.slice(0, LONGEST);
  const whose = OF_WHOM.exec(head)?.groups?.['who'];
  const owner = whose ? named(whose, '于', (name) => isAgency(name) || isHolder(name)) : null;
  if (owner) return owner;
  const meets = MEETING.exec(head)?.groups?.['who'];
  if (meets) return { names: [meets], withOthers: [], openEnded: false };
  for (const verb of DOES.all(head)) {
    const found = named(
      head.slice(0, verb.index),
      words.slice(verb.index),
      (name) => isAgency(name) || isHolder(name) || takesPart(name) || (verb[0] === '负责' && HOUSEHOLD.test(name)),
    );
    if (found) return found;
  }
  for (const modal of MODAL.all(head)) {
    // 管理单位在汛期应…: when, between the body and the word of obligation.
    const found = named(
      head.slice(0, modal.index).replace(/(?<=单位|部门|机构|企业|政府|[局委厅会])(?:在|于)[\p{Script=Han}]{1,6}$/u, ''),
      words.slice(modal.index),
      (name) =>
        isAgency(name) ||
        isHolder(name) ||
        (ANSWERABLE.test(name) &&
          name.length <= 30 &&
          !/(?<![重主需必首纪])要|须|会同|督促|建议|^(?:[向对将从按]|在(?![用建校产册职岗]))/u.test(name)),
      true,
    );
    if (found) return found;
  }
  return null;
}

/** 参与应急响应工作的指挥部成员单位: bodies by what they take part in. */
const takesPart = (name: string): boolean => {
  const who = TAKING_PART.exec(name)?.groups?.['who'];
  return who !== undefined && (isAgency(who) || isHolder(who));
};
const TAKING_PART = /^(?:参与|参加|承担)[\p{Script=Han}]{2,16}的(?<who>[\p{Script=Han}（）]{2,16})$/u;

/** 由临街单位和个体工商户负责. */
const HOUSEHOLD = /(?:工商|经营|养殖|种植|屠宰|餐饮|承租|承包)户$/u;

/** 指挥部会议每月召开一次: whose meeting it is. */
const MEETING = new RegExp(
  `^(?<who>[^，。；：${TIME}]{0,24}?(?:领导小组|指挥部|委员会|专班|办公室))(?:全体|成员|工作|专题|办公|联络员)*会议(?=${TIME}+[^，。；]{0,12}(?:召开|举行))`,
  'u',
);

/** 各牵头单位的实施方案务于2月3日前报送: who owns what is due. */
const OF_WHOM = new RegExp(
  `^(?<who>(?!设区)[^，。；的]{2,30}?)(?:明确|确定|推荐|指定|选派)?的[^，。；的]{0,30}?(?:电话|方案|计划|报告|情况|总结|材料|名单|信息|台账|进展|成果|意见|清单|数据|报表)(?:务必?|应当?|要|须|需)?于?${TIME}`,
  'u',
);
export const isHolder = (name: string): boolean => name.length <= 20 && HOLDERS.test(name) && !NO_HOLDER.test(name);
/** Words of a sentence, not of a name. */
export const NO_HOLDER =
  /[的了或须将对向把由]|应(?!急)|^(?:并|在(?![建地校岗职]))|从(?!事|业|化)|(?<![主重需必首])要|(?<!^)被|其他|会同|负责(?!人|同志)|组织(?!$)|开展|督促|根据|建议|有序|深入|针对|通过|利用|关于|除|移交|^(?:认真|切实|积极|严格)/u;

function named(before: string, rest: string, isOne: (name: string) => boolean, lenient = false): Subject | null {
  const head = before
    .replace(PAUSE, '')
    .replace(
      /(?:(?<!安)全部|均|都|各|还|仍|包干|全程|全权|牵总|(?<!有)限|初步|及时|立即|迅速|首先|主动|积极|抓紧|尽快|严格|至迟|最迟|最晚|一般|原则上|(?:非?汛期|平时|防火期|采暖期|重要时段))$/u,
      '',
    );
  // 市审批局要: a verb within a name leaves its place behind.
  if (
    head.length < 2 ||
    /(?<!各[省市县区州盟旗](?:（[^（）]{1,6}）)?|、[省市县区州盟旗])[、，和及与][省市县区州盟旗]?$/u.test(head) ||
    CONTINUES.test(rest) ||
    head.includes(TIME) ||
    /^(?:向|针对|深入|有序|对|将|把|除|关于|利用|通过|如(?!东|皋)|若|(?:其中)?包[含括])/u.test(head) ||
    (head.startsWith('受') && /^(?:委托|指派|聘请)/u.test(rest))
  )
    return null;
  const { agencies, openEnded } = splitAgencies(head.replace(/（(?:设在[^（）]{2,30}|(?:名单)?详?见[^（）]{2,8})）/gu, ''));
  const known =
    agencies.every(isOne) ||
    (EACH.test(head) && agencies.every((name) => PLACE.test(name))) ||
    (lenient &&
      isOne(agencies.at(-1) ?? '') &&
      agencies.every((name) => isOne(name) || (PLAIN.test(name) && !/[要应须都]|有(?!线|色|机)/u.test(name))));
  if (
    !agencies.length ||
    !known ||
    agencies.some(
      (name) =>
        ACTION.test(name) ||
        HOW.test(name) ||
        URGED.test(name) ||
        REPORTS.test(name) ||
        GIVEN.test(name) ||
        POINT.test(name) ||
        (!lenient && COUNTED.test(name)),
    ) ||
    agencies.every((name) => GENERAL.test(name) && !(lenient && /^(?:企业|单位)$/u.test(name)) && name !== '学校')
  )
    return null;
  // 水库、堤防、闸坝管理单位: what the one class is of.
  const whole = agencies.length > 1 && (agencies.slice(0, -1).every((name) => !isOne(name)) || SUCH_PLACES.test(head));
  return {
    names: whole ? [head] : [...agencies],
    withOthers: joinedWith(rest.replaceAll(TIME, '，')).filter((name) => !agencies.includes(name)),
    openEnded,
  };
}

/** 学校、医院、车站等人员密集场所的房屋使用安全责任人: one class, of such places. */
const SUCH_PLACES = /^[\p{Script=Han}、]{2,30}等[\p{Script=Han}]{2,12}的[\p{Script=Han}]{2,16}$/u;

/** 各宾馆、饭店、建筑工地: all the places of some kinds. */
const EACH = /^各(?!类|项|种)/u;
const PLACE =
  /^[\p{Script=Han}]{0,8}(?:宾馆|饭店|酒店|旅馆|招待所|工地|商场|超市|市场|网吧|影剧?院|学校|幼儿园|医院|诊所|药店|企业|工厂|车站|码头|加油站|养殖场|屠宰场|景区|单位|场所|社区|小区)$/u;

/** 全市首批100个示范社区: how many there are to be, no body. */
const COUNTED = /\d+(?:余|多)?[个家所座处户条项]/u;

/** 认真配合相关部门, 配合省有关部门, 听取新闻单位: how and what is done. */
const HOW = /^(?:认真|积极|主动|切实|努力|充分|听取|(?:配合|协助)(?!单位|部门|机构))/u;

/** 督促辖区内企业, 先行组织各县: whom somebody else moves. */
const URGED = /^(?:(?:督促|责令|敦促|鼓励|引导)(?!组|局|处)|(?:先行|率先|统一)?组织(?:各|有关|相关|所属|辖区))/u;

/** Words of what is done, before a name that is no subject: 召开一次青岚市. */
const ACTION =
  /^(?:提交|报送|上报|报请|提请|呈报|移交(?!安置)|转交|移送|送交|抄送|反馈|采取|采用|落实(?!办)|督促|责令|敦促|引导|鼓励|支持|要求|指导(?=各|辖区|所属|企业|村|乡|县|基层)|经(?![开信济贸发管营作]|委[，、]?|办)|召开|举办|开展|建立|健全|完善|印发|发布|实施|推进|推动|推广|开发(?!区)|编制|修订|制定|打造|新建|改造|每年|下发|选派|选聘|争取|委托|聘请|邀请)(?!.{0,6}(?:机关|单位|部门|主体|企业|机构|者)$)/u;

/** 评分及结果报市: what is sent to whom. */
const REPORTS = /.报[省市县区州国]/u;

/** 形成问题清单，提交市级专班协调: who receives what another gives. 上报单位, 移送机关 give it themselves. */
const GIVEN =
  /^(?:并|再|及时)?(?:提交|提请|报请|呈请|报送|呈报|呈送|上报|报经|移交|移送|转交|转送|抄送|抄报|反馈|送交|交由)(?!.{0,6}(?:机关|单位|部门|主体|企业|机构|人|者)$)/u;

/** 其缴费义务发生时间为收到主管部门…: when something begins, no body. */
const POINT = /^其[^他余].{3,}[时期]间[为是]/u;

/** One of a list before a word of obligation, whatever it ends in: 水库、水电站管理单位应当. */
const PLAIN = /^[\p{Script=Han}（）]{2,10}$/u;

/** 由某某单位 in the middle of a clause. */
function afterBy(clause: string): Subject | null {
  const at = clause.indexOf('由');
  return at > 0 ? headOf(clause.slice(at + 1)) : null;
}

/** Words that end as bodies do and are none. */
const GENERAL =
  /^(?:出台|平台|后台|全市|全省|我市|主城区|城区|区域|其他区域|辖区|全域|本市|项目|工作|建设|全县|全区|市区|城市|农村|办|政府|该中心|站|所|队|组|室|院|会|部|局|全部|内部|外部|一部|大部|局部|村|镇|乡|单位|企业|机构|部门|组织|学校|医院|社区|街道|领导|层面|农业|工业|服务业|产业|行业|就业|创业|商业|作业)$/u;
