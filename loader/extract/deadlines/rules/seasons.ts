/** By a named day or an event: 国庆节前, 春节至元宵节期间, 2026年汛期前, 土地出让前, 秋季学期开学前, 今冬明春. */
import { pattern } from '../../../patterns/pattern.ts';
import { festivalDay, FESTIVAL } from '../festivals.ts';
import { type Context, endOf, yearOf } from '../calendar.ts';
import { MASK } from '../masked.ts';
import {
  BEFORE,
  date,
  DAY,
  event,
  EVENT,
  leadingTo,
  month,
  MONTH,
  numeral,
  period,
  recurring,
  type TimeRule,
  type TimeValue,
  TO,
  undated,
  YEAR,
} from './parts.ts';

const FESTIVE = /[节庆旦夕明宵]|[正腊冬二三四五六七八九十一]月[初十廿二]|“[五六七八十]一”|健身日/u;
/** What belongs to an event: of which year, term or season. */
const WHOSE = `(?:${YEAR})?(?:[春夏秋冬]季|新|本|下)?(?:学[期年])?`;

/** 汛前（5月底前）, 国庆节前（9月28日）: which day is meant. */
const MEANT = `(?:（(?<m>${MONTH})(?<d>${DAY})${BEFORE}?）)?`;
function dayMeant(m: string | undefined, d: string | undefined, context: Context): TimeValue | null {
  if (m === undefined) return null;
  const number = month(m);
  const year = yearOf(undefined, context, number);
  return year && date(endOf(year.value, number, d), year.inferred);
}

export const SEASONS: readonly TimeRule[] = [
  {
    // 春节至元宵节期间, 除夕至正月十六
    id: 'deadline/festivals',
    pattern: pattern(new RegExp(`(?<y>${YEAR})?(?<a>${FESTIVAL})${TO}(?<b>${FESTIVAL})(?:期间|止)?`, 'gu'), FESTIVE),
    read: ({ y, a, b }, context) => {
      const first = festivalDay(y, a ?? '', context);
      const last = festivalDay(y, b ?? '', context);
      return first && last && period(first.iso, last.iso, first.inferred);
    },
  },
  {
    // 国庆节前, 2024年国庆假期前, 清明节前; 元旦、春节前 and 两节前 are no one day
    id: 'deadline/festival',
    pattern: pattern(
      new RegExp(
        `(?:最迟)?(?:于|在|到)?(?<y>${YEAR})?(?:[春夏秋冬]季)?(?<more>(?:${FESTIVAL}[、和及与]?)*?)(?<name>${FESTIVAL}|两节|双节)(?:到来)?${BEFORE}(?!后|一|两|三|半|\\d)${MEANT}`,
        'gu',
      ),
      /(?:[节庆旦夕明宵期假周日]|节日|[初十]\p{Script=Han}|一”)(?:之|以)?前/u,
    ),
    read: ({ y, more, name, m, d }, context) => {
      const meant = dayMeant(m, d, context);
      if (meant) return meant;
      if (more || /^[两双]节/u.test(name ?? '')) return event(`${y ?? ''}${more ?? ''}${name ?? ''}`);
      const day = festivalDay(y, name ?? '', context);
      return day && date(day.iso, day.inferred);
    },
  },
  {
    // 春节前10日, “五一”前3天: so many days before it
    id: 'deadline/festival',
    pattern: pattern(
      new RegExp(
        `(?:最迟)?(?:于|在)?(?<y>${YEAR})?(?<name>${FESTIVAL})前(?<n>\\d{1,2}|[一二三五七十两]|十五)[日天](?:内|前)?(?![的后])`,
        'gu',
      ),
      /前(?:\d|\p{Script=Han}){1,2}[日天]/u,
    ),
    read: ({ y, name, n }, context) => {
      const day = festivalDay(y, name ?? '', context);
      return day && date(daysBefore(day.iso, numeral(n)), day.inferred);
    },
  },
  {
    // 全民健身日、国庆节当日: every year
    id: 'deadline/festival-day',
    pattern: pattern(new RegExp(`(?:${FESTIVAL}[、和及])*${FESTIVAL}当[日天]`, 'gu'), /当[日天]/u),
    read: () => recurring('yearly'),
  },
  {
    // 每年重阳节前: every year
    id: 'deadline/festival-day',
    pattern: pattern(new RegExp(`(?:于|在)?每年(?:${FESTIVAL}[、和及])*(?:${FESTIVAL})(?:当[日天]|期间|到来)?${BEFORE}?`, 'gu'), /每年/u),
    read: () => recurring('yearly'),
  },
  {
    // 2026年汛期前, 土地出让前, 秋季学期开学前, 在放寒假前, 项目开工建设前; 招标前，至少提前3日: the length says when
    id: 'deadline/event',
    pattern: pattern(
      new RegExp(
        `${leadingTo('前', '，。；：')}(?:于|在)?(?<from>(?<each>每年)?${WHOSE}(?<what>(?:土地|项目|工程|产品|货物|食品|车辆|设备|活动|会议|合同|正式|主体|资金|房屋|企业|人员|学生|方案|文件|大会|(?:全国|[省市县区])?“?两会”?|党代会|人代会|[省市县区]运会|博览会)?(?:${EVENT})(?:建设|使用|之日|开始|结束|到来|来临|期|季节?)?))${BEFORE}(?![期沿提景往线置列来后]|[一两三半\\d]|，(?:至少|应当?|须)?提前)${MEANT}`,
        'gu',
      ),
      /前/u,
    ),
    read: ({ from, each, m, d }, context) => (each ? recurring('yearly') : (dayMeant(m, d, context) ?? event(from ?? null))),
  },
  {
    // 检验有效期届满前, 在合同期满前: what runs out, and of what
    id: 'deadline/event',
    pattern: pattern(
      new RegExp(
        `${leadingTo('满到', '，。；：、')}(?:于|在)?(?<from>(?:(?!应当|必须|于|在|前|满|到)[\\p{Script=Han}]){0,10}(?:有效期限?|使用期限?|许可期限?|合同期限?|租赁期限?|经营期限?|检验期限?|整改期限?|任期|聘期|保质期|质保期|试用期|服务期|公示期|过渡期|见习期|期限|许可证?|证书|证照|资[质格]|执照|合同|协议)(?:届满|期满|到期|满)(?:之日)?)${BEFORE}(?![期沿提景往线置列来后]|[一两三半\\d])`,
        'gu',
      ),
      /[满期](?:之日|之|以)?前/u,
    ),
    read: ({ from }) => event(from ?? null),
  },
  {
    // 在设置前向…备案, 应于下期清算前拨付, 在核发施工许可证前，应当审查, 应当在终止前交回: before an act of the body itself, which is bound by it
    id: 'deadline/event',
    pattern: pattern(
      new RegExp(
        `(?:在|(?<=应当?|必须|须|要)于(?![^，。；]{0,16}(?:周|星期|[日天月年时点班底末旬节]前)))(?<from>(?!此|本|之|[^，。；]{0,8}(?:以|之)前)[\\p{Script=Han}${MASK}]{2,24})(?<![日天月年时周以之底末初旬节提])(?:之|以)?前(?![和及、][^，。；]{1,8}期间)(?:(?=，?(?:应(?!急|用|对)|必须|须|要(?!求|素|件|点)|向[^，。；]{2,30}(?:备案|报告|申请|告知|申报)))|(?<=(?:应当?|必须|须|要)[在于][^，。；]{2,24})(?=，?[\\p{Script=Han}])(?!提|期|沿|往|后|[一两三半]))`,
        'gu',
      ),
      /[在于][^，。；]{2,24}前/u,
    ),
    read: ({ from }) => event(from ?? null),
  },
  {
    // 除前款情况外，在对用户实施、变更、取消限电措施前，供电企业应…: acts with a list of verbs, before a clause that says who is to do what
    id: 'deadline/event',
    pattern: pattern(
      /(?<=^|[，。；：])在(?<from>(?:对[\p{Script=Han}]{2,12})?(?:(?:实施|变更|取消|采取|启动|停止|恢复|调整|终止|作出)[、和或及]?){1,4}[\p{Script=Han}]{2,20})前(?=，[^，。；]{2,30}(?:应(?!急|用|对)|必?须|要(?![求素点件])))/gu,
      /在[^，。；]{2,50}前，/u,
    ),
    read: ({ from }) => event(from ?? null),
  },
  {
    // 在全省平台“一件事”模块上线前，由…; 在总体规划和规划环评批复前，…: what 在 leads to is all the event
    id: 'deadline/event',
    pattern: pattern(
      new RegExp(
        `在(?<from>(?!此|本|之|[^，。；]{0,30}(?:以|之)前)(?:(?![应要须]|将(?!军))[\\p{Script=Han}“”]){2,30}?(?:${EVENT}))(?:之|以)?前(?=，)`,
        'gu',
      ),
      /在[^，。；]{2,40}前，/u,
    ),
    read: ({ from }) => event(from ?? null),
  },
  {
    // 债券付息或兑付日前（含当日），发行人应…: before the day of something
    id: 'deadline/event',
    pattern: pattern(
      /(?<=^|[，。；：])(?:在|于)?(?<from>[\p{Script=Han}]{0,12}?(?:付息|兑付|还本|缴款|交割|开标|截止|到期|届满)日)(?:之|以)?前(?:（含当日）)?(?=，)/gu,
      /日(?:之|以)?前[，（]/u,
    ),
    read: ({ from }) => event(from ?? null),
  },
  {
    // 应当在检查结束时形成报告, 应于债券到期日（遇节假日顺延）划付: at an event, or on its day
    id: 'deadline/event',
    pattern: pattern(
      /(?<=应当?|必?须|(?<![主重需必首])要|务必)[在于](?<from>(?:(?![应要须每在于将])[\p{Script=Han}]){2,16}(?:(?:结束|截止|届满|期满|到期)时|(?:到期|付息|兑付|缴款|交割|截止|届满)日))(?![前后起止至到内])(?:日终)?(?:（遇[^（）]{2,12}）)?(?=，?[\p{Script=Han}])/gu,
      /[束止满期]时|日/u,
    ),
    read: ({ from }) => event(from ?? null),
  },
  {
    // 行政许可正式实施前，有关部门应当…, 现场检查作出结论前，检查组应当…: what the clause begins with, where no body stands in it
    id: 'deadline/event',
    pattern: pattern(
      new RegExp(
        `(?<=^|[，。；：])(?<from>(?!每|各|[^，。；]{0,24}(?:[局厅委办]|政府|部门|单位|企业|公司|机构|主体|[县区市镇村]))(?:(?![应要须于在由对将])[\\p{Script=Han}“”]){2,16}(?:正式实施|上线|批复|出让|启用|投入使用|投运|并网|作出\\p{Script=Han}{0,6}(?:决定|结论|处罚|裁决)))前(?=，)`,
        'gu',
      ),
      /(?:实施|上线|批复|出让|启用|使用|投运|并网|决定|结论|处罚|裁决)前，/u,
    ),
    read: ({ from }) => event(from ?? null),
  },
  {
    // 行政执法主体作出决定之前，应当审核: the same without 在, where the body stands before its act
    id: 'deadline/event',
    pattern: pattern(
      new RegExp(
        `(?<=主体|机关|部门|机构|单位|政府|企业|人|(?:^|[，。；：])各(?:地[市区]?|[省市县区州镇乡][市县区州镇乡）]?)|(?:依照|按照|根据)[^，。；]{2,20}规定)(?<from>(?:作出|提请|提交|报送|申报|推荐|签订|出具|发布|制定|实施|上报|颁发|核发|批准|准予)[\\p{Script=Han}${MASK}]{2,20})(?<![日天月年时周以之底末初旬节])(?:之|以)?前(?=，(?:应(?!急|用|对)|必须|须))`,
        'gu',
      ),
      /前，(?:应|必?须)/u,
    ),
    read: ({ from }) => event(from ?? null),
  },
  {
    // 2023年秋季学期起, 秋季学期第一周, 秋季学期投入使用, 2025年预算编制时
    id: 'deadline/term',
    pattern: pattern(
      new RegExp(
        `(?:自|从|于)?(?<from>(?:${YEAR})?(?:[春秋]季|上|下|新)学[期年])(?:开学)?(?:(?:之日)?起|开始|第[一二三四1-4][周月]|(?=投入使用|投用|启用|招生))|(?<budget>(?:${YEAR})?(?:部门)?预算编制)时`,
        'gu',
      ),
      /学[期年]|预算编制/u,
    ),
    read: ({ from, budget }) => event(from ?? budget ?? null),
  },
  {
    // 今冬明春, 今春, 今冬: a stretch whose days nobody prints
    id: 'deadline/season',
    pattern: pattern(/(?<!去[冬秋])(?:今冬明春|今[春夏秋冬])(?=期间|开展|组织|集中|先|完成|启动|实施|要|，)/gu, /今[冬春夏秋]/u),
    read: (_, context) => (yearOf(undefined, context) ? undated : null),
  },
];

function daysBefore(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}
