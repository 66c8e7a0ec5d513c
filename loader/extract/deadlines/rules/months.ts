/** In a month, or by its end: 5月份, 于11月下旬, 5月开工, 9月完成; in a week of it: 3月最后一周. */
import { isoDate } from '../../../patterns/date.ts';
import { pattern } from '../../../patterns/pattern.ts';
import { endOf, lastOfMonth, startOf, yearOf } from '../calendar.ts';
import { date, MONTH, month, numeral, period, type TimeRule, YEAR } from './parts.ts';

/** What is reached, not gone about: a month or quarter before it is its last day. */
export const REACHED =
  '(?:全部|全面|基本|集中|正式|如期|力争|要|须|应|并|先行|率先|首批|分别|前)?(?:完成|建成|完工|竣工|交付|投用|投运|投产|投入|开通|启用|通水|通气|到位|达到|达|通车|出台|封顶|入库|拨付|清零|见效|报送|上报|动工|试运行|拿出|出具|挂牌|落地|告竣|见底|办结|销号|归零|到账)';
/** What is gone about in a month. */
const GOES_ON =
  '(?:全面|正式|集中|分别|各|再|将|拟|开始|陆续|组织|联合|先行)?(?:开工|启动|组织|开展|举办|举行|召开|进行|实施|上线|运行|推出|公布|发布|印发|下达|通报|反馈|约谈|曝光|汇总|集中|评选|评估|考核|验收|检查|督查|报|形成|对|投放|开放|开馆|开园|推广|申报|安排|部署|向[^，。；]{2,8}(?:公布|公开|报告|通报|汇报|反馈))';

/** 2026年12月，各区（县）要…: whom a coming month binds. */
const WHOM =
  '(?:由|请)?(?:各|[省市县区州盟旗镇乡](?![\\p{Script=Han}]{0,3}(?:要求|召开))|有关|相关)[^，。；]{1,30}?(?:要(?![求素点件])|应当|须|完成|制定|组织|报送|上报|对|开展|启动|印发)';

/** Rules of months and of weeks in them. */
export const MONTHS: readonly TimeRule[] = [
  {
    // 5月份, 2024年6月, 于11月下旬; 5月开工, 5月上旬完成; 2026年12月，各区（县）要…
    id: 'deadline/month',
    pattern: pattern(
      new RegExp(
        `(?<head>(?<=^|[，。；：、）])|(?:拟?定?于|在|将在)|(?<=确保|保证|力争)|(?<=[\\p{Script=Han}）](?<![年月度至到每])))(?<y>${YEAR})?(?<m>${MONTH})(?<d>(?:上中?|中下?|下)旬|份|底|末|初)?(?!\\d|[日底末前内起至到止号]|以[前来内后]|之[前内]|[上中下]旬|各?[—–-])(?=[，：]?(?:(?<reached>${REACHED})|(?<goes>(?:(?:、${MONTH}(?:[底初末]|[上中下]旬)?)+|)(?:各|分别)?${GOES_ON})|(?<whom>${WHOM})|(?<any>[\\p{Script=Han}]{2})))`,
        'gu',
      ),
      /月/u,
    ),
    read: ({ head, y, m, d, reached, goes, whom }, context, before) => {
      const number = month(m);
      const year = yearOf(y, context, number);
      const led = head || /(?:^|[，。；：、）]|确保|保证|力争)$/u.test(before);
      const bound = whom && led && context.date !== null;
      if (!year || (!reached && !goes && !bound && !(led && (d || /份/u.test(m ?? ''))))) return null;
      if (!led && !d && !goes && !reached) return null;
      const last = endOf(year.value, number, d);
      return reached || d === '底' || d === '末' ? date(last, year.inferred) : period(startOf(year.value, number, d), last, year.inferred);
    },
  },
  {
    // 3月最后一周, 6月第一周: seven days of the month; 9月第三个星期日: one day
    id: 'deadline/month-week',
    pattern: pattern(
      new RegExp(
        `(?:于|在)?(?<y>${YEAR})?(?<m>${MONTH})(?:的)?(?:(?<last>最后一)|第(?<nth>[一二三四1-4]))个?(?:周|星期)(?<day>[一二三四五六日天])?`,
        'gu',
      ),
      /月(?:的)?(?:最后|第)/u,
    ),
    read: ({ y, m, last, nth, day }, context) => {
      const number = month(m);
      const year = yearOf(y, context, number);
      const end = year && (last ? lastOfMonth(year.value, number) : isoDate(year.value, number, 7 * numeral(nth)));
      if (!year || !end) return null;
      const week = Number(end.slice(8));
      return day
        ? date(isoDate(year.value, number, weekdayBy(end, '日一二三四五六'.indexOf(day.replace('天', '日')))), year.inferred)
        : period(isoDate(year.value, number, week - 6), end, year.inferred);
    },
  },
];

/** The day of the month on which a weekday falls within the seven days up to a last one. */
const weekdayBy = (last: string, weekday: number): number =>
  Number(last.slice(8)) - ((new Date(`${last}T00:00:00Z`).getUTCDay() - weekday + 7) % 7);
