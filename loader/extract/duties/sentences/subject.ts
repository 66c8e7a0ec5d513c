/**
 * Who a clause binds: the bodies, or the class of bodies, at its head, before a word of obligation or of doing. The words of its time limits are
 * masked, since they stand anywhere: 区应急管理局5月25日前印发….
 */
import { isAgency, splitAgencies } from '../../../patterns/agency/index.ts';
import { joinedWith } from '../running/acting-with.ts';
import { GIVEN_WORDS, TIME } from './masked.ts';
import { BUT_WHOM, nameIn } from './around-name.ts';
import { isHolder, isParty, takesPart, HOUSEHOLD, isAnswerable } from './holders.ts';
import { DOES, MODAL } from './doing-words.ts';
import { isNoBody, COUNTED, isGeneral } from './no-subjects.ts';

/** Whom a clause binds. */
export interface Subject {
  readonly names: string[];
  /** 会同 …: those who take part. */
  readonly withOthers: string[];
  readonly openEnded: boolean;
}
/** What may stand before the subject in its clause. */
const OPENING = new RegExp(
  `^(?:（[^（）]{0,20}）|(?:整改|工作|具体|主要|对应|应对|下一步)?(?:措施|举措|打算|安排)[：:]|(?:今年|明年|每年|年内|近期|届时|下一步|今后)，?|[从自]?(?:\\d{1,4}年|\\d{1,2}月(?:份|底)?|\\d{1,2}[日号]|[一二三四1-4]季度){1,3}(?:起|开始)，?|备注[：:]|\\d+[.、]|[一二三四五六七八九十]是(?!否)(?=[市省县区州盟旗镇乡由各请])|[①-⑳“]|由|请|建议|责成|并由|同时|原则上，?|其中|此外|各级|凡|对于|汛期(?:内|期间)?|${TIME}+(?:内|为[^，]{2,12})?)+`,
  'u',
);
/** What shows that the name before is not ended, or is no subject. */
const CONTINUES =
  /^(?:的|在地|长(?!期)|等|、|和|及|与|或|）|主要负责|负责[人同]|领导|干部|人员|工作(?!组)|办公室|班子|成员|分管|党组|内部|机关|所属|系统|网站|之间|以上|以下|发布的|印发的|制定的|可以|可(?!结合))/u;
const LONGEST = 140;

/** The subject of a clause; null where it begins with none. `wide` also takes the one after 由 in the middle of the clause. */
export function subjectOf(clause: string, wide: boolean): Subject | null {
  // 修改为：“审批部门应当…”: the words that a text gives another one.
  const words = clause.replace(/[。；，]$/u, '').replace(GIVEN_WORDS, '');
  const plain = words.replace(OPENING, (opening) => (opening.endsWith('各级') ? '各级' : ''));
  return headOf(plain) ?? (wide ? afterBy(words) : null);
}

/** The subject at the head of words; null where there is none. */
function headOf(words: string): Subject | null {
  const head = words.slice(0, LONGEST);
  const whose = (OF_WHOM.exec(head) ?? WHOSE_PAPER.exec(head) ?? WHOSE_WORK.exec(head))?.groups?.['who'];
  const owner = whose ? named(whose, '于', (name) => isAgency(name) || isHolder(name)) : null;
  if (owner) return owner;
  const meets = MEETING.exec(head)?.groups?.['who'];
  if (meets) return { names: [meets], withOthers: [], openEnded: false };
  for (const verb of DOES.all(head)) {
    const found = named(
      head.slice(0, verb.index),
      words.slice(verb.index),
      (name) =>
        isAgency(name) ||
        isHolder(name) ||
        takesPart(name) ||
        (verb[0] === '负责' && HOUSEHOLD.test(name)) ||
        (isParty(name) && IN_TIME.test(words.slice(verb.index))),
    );
    if (found) return found;
  }
  for (const modal of MODAL.all(head)) {
    // 管理单位在汛期应…: when, between the body and the word of obligation.
    const found = named(
      head.slice(0, modal.index).replace(/(?<=单位|部门|机构|企业|政府|[局委厅会])(?:在|于)[\p{Script=Han}]{1,6}$/u, ''),
      words.slice(modal.index),
      (name) => isAgency(name) || isHolder(name) || isAnswerable(name),
      true,
    );
    if (found) return found;
  }
  return null;
}

/** 在收到通知之日起15日内, 于6月底前: a limit right behind the party. */
const IN_TIME = new RegExp(`^(?:[在于自从接][^，。；${TIME}]{0,24})?${TIME}`, 'u');

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

/** 各乡镇、有关部门排查台账（详见附件）于3月5日前报县安办: the same without 的, behind the last name. */
const WHOSE_PAPER = new RegExp(
  `^(?<who>各[^，。；：的${TIME}]{1,40}(?:部门|单位|企业|机构|街道|乡镇|镇街|街镇|[县区市]|[局委办])(?:（[^（）]{1,12}）)?)(?=(?![要应须请])[\\p{Script=Han}、]{0,14}?(?:方案|计划|报告|总结|材料|名单|台账|清单|报表)(?:（[^（）]{2,16}）)?(?:请|务必|应|要|须)?于?${TIME}+，?(?:前|统一|书面|一并)?(?:报|送|上报|提交|反馈))`,
  'u',
);

/** 各区初检于7月31日前完成: whose work it is. */
const WHOSE_WORK = new RegExp(
  `^(?<who>各[^，。；：的${TIME}]{0,16}?(?:[县区市旗镇乡）]|部门|单位|企业|街道|乡镇|镇街))(?=(?:自查自?[纠评]?|初[检审评]|复[查核审检]|自评|核查|检查|排查|整改|摸[底排]|普查|清查|考核|评审|验收|登记|申报|推荐|培训)(?:工作)?(?:应当?|要|须|请|务必)?(?:于|在)?${TIME}+，?(?:前)?(?:全部|全面)?(?:完成|结束))`,
  'u',
);

/**
 * The bodies that the words `before` a verb name, `rest` being the verb and what follows; null where they name none. `isName` tells what counts as a
 * name; `lenient`, that of several only the last need be one.
 */
function named(before: string, rest: string, isName: (name: string) => boolean, lenient = false): Subject | null {
  const head = nameIn(before);
  // 市审批局要: a verb within a name leaves its place behind.
  if (
    head.length < 2 ||
    /(?<!各[省市县区州盟旗](?:（[^（）]{1,6}）)?|、[省市县区州盟旗])[、，和及与][省市县区州盟旗]?$/u.test(head) ||
    CONTINUES.test(rest) ||
    head.includes(TIME) ||
    AND_TO.test(head) ||
    OTHERS_ACT.test(head) ||
    ON_OTHERS.test(head) ||
    RESULT_TO.test(head) ||
    PASSED_BY.test(head) ||
    /^(?:或|向|从(?!事|业|化)|针对|深入|有序|对|将|把|除|关于|利用|通过|如(?!东|皋)|若|(?:其中)?包[含括])/u.test(head) ||
    (head.startsWith('受') && /^(?:委托|指派|聘请)/u.test(rest))
  )
    return null;
  const { levels, kind } = BY_LEVELS.exec(head)?.groups ?? {};
  const { agencies, openEnded } = splitAgencies(
    (levels && kind
      ? levels
          .split(/[、和及]/u)
          .map((level) => level + kind)
          .join('、')
      : head
    )
      .replace(/（(?:设在[^（）]{2,30}|(?:名单)?详?见[^（）]{2,8})）/gu, '')
      .replace(/(?<=部门|单位|机构|政府|[局委厅])或者?(?=[省市县区州旗])/gu, '、'),
  );
  // 各级、各有关部门: all levels, beside others.
  const isOne = (name: string): boolean => isName(name.replace(/^设区的市/u, '设区市')) || (name === '各级' && agencies.length > 1);
  const known =
    agencies.every(isOne) ||
    (EACH.test(head) && agencies.every((name) => PLACE.test(name))) ||
    (lenient &&
      isOne(agencies.at(-1) ?? '') &&
      agencies.every((name) => isOne(name) || (PLAIN.test(name) && !/[要应须都]|有(?!线|色|机)/u.test(name))));
  if (
    !agencies.length ||
    !known ||
    agencies.some((name) => isNoBody(name) || (!lenient && COUNTED.test(name))) ||
    agencies.every((name) => isGeneral(name, lenient))
  )
    return null;
  // 水库、堤防、闸坝管理单位: what the one class is of.
  const whole =
    agencies.length > 1 &&
    (agencies.slice(0, -1).every((name) => !isOne(name)) || SUCH_PLACES.test(head) || AND_PERSONS.test(head) || BELONGING.test(head));
  return {
    names: whole ? [head] : agencies.map((name, i) => name + (i === agencies.length - 1 ? (BUT_WHOM.exec(before)?.[0] ?? '') : '')),
    withOthers: joinedWith(rest.replaceAll(TIME, '，')).filter((name) => !agencies.includes(name)),
    openEnded,
  };
}

/** 供水公司应组织各地供水企业: the body, and those whom it has to set to work. */
const OTHERS_ACT =
  /(?<=公司|[局委厅]|部门|单位|企业|政府|机构)(?:应当?(?!急)|必?须|要(?![求素点件]))(?:组织|督促|指导|协调|引导|要求)[\p{Script=Han}]{2,}/u;
/** 组织用水企业按要求填报: those whom the body of the sentence before has to set to work. */
const ON_OTHERS =
  /^(?:组织(?!部|人事|机构|单位|者|实施)|督促|引导|要求|鼓励)[\p{Script=Han}]{2,12}?(?:企业|单位|机构|部门|个人|公司|主体)(?:$|按|在|于|通过|对|及时)|^(?:组织|抽调)[\p{Script=Han}]{0,8}专家$/u;
/** 跟踪并向有关部门: what is done, and to whom. */
const AND_TO = /^[\p{Script=Han}]{1,10}并(?:及时|同时|分别|定期)?[向对将把报]/u;

/** 材料经本单位负责人审核后: through whose hands something goes. */
const PASSED_BY = /^[\p{Script=Han}]{2,12}(?<![未已应须]|不)经(?![开信济贸发管营委办])[\p{Script=Han}]{2,}/u;

/** 结果向上一级人民政府, 检查情况报市政府: to whom something is told. */
const RESULT_TO = /^[\p{Script=Han}]{0,10}(?:结果|情况|总结|名单|方案)(?:及时|同时|一并)?[向报送]/u;

/** 学校、医院、车站等人员密集场所的房屋使用安全责任人: one class, of such places. */
const SUCH_PLACES = /^[\p{Script=Han}、]{2,30}等[\p{Script=Han}]{2,12}的[\p{Script=Han}]{2,16}$/u;

/** 市级、县级能源主管部门: the kind is that of each level. */
const BY_LEVELS =
  /^(?<levels>[国省市县区州盟旗镇乡]级(?:[、和及][国省市县区州盟旗镇乡]级)+)(?<kind>\p{Script=Han}{2,14}(?:部门|机构|机关))$/u;

/** 取水单位和个人: one class, of units and persons. */
const AND_PERSONS = /^[^、]{2,30}(?:单位|企业|组织)(?:和|或者?)个人$/u;

/** 县水务局、县卫生健康委所属重要用户: one class, of what belongs to several. */
const BELONGING =
  /^[\p{Script=Han}]{2,12}[局委厅部办](?:[、和][\p{Script=Han}]{2,12}[局委厅部办])+(?:所属|下属|直属)的?[\p{Script=Han}]{2,16}$/u;

/** 各宾馆、饭店、建筑工地: all the places of some kinds. */
const EACH = /^各(?!类|项|种)/u;
const PLACE =
  /^[\p{Script=Han}]{0,8}(?:宾馆|饭店|酒店|旅馆|招待所|工地|商场|超市|市场|网吧|影剧?院|学校|幼儿园|医院|诊所|药店|企业|工厂|车站|码头|加油站|养殖场|屠宰场|景区|单位|场所|社区|小区)$/u;

/** One of a list before a word of obligation, whatever it ends in: 水库、水电站管理单位应当. */
const PLAIN = /^[\p{Script=Han}（）]{2,10}$/u;

/** The first subject of the clauses of words; null where none of them has one. */
export function subjectIn(words: string, wide: boolean): Subject | null {
  for (const clause of words.split(/(?<=，)/u)) {
    const subject = subjectOf(clause, wide);
    if (subject) return subject;
  }
  return null;
}

/** 由某某单位 in the middle of a clause. */
function afterBy(clause: string): Subject | null {
  const at = clause.indexOf('由');
  return at > 0 ? headOf(clause.slice(at + 1)) : null;
}
