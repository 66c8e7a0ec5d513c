/** Within a day that is spoken of, or by a time of it: 抽检不合格产品当日下架, 于次日报送, 当天18时前, 学校在16：00前决定, 下一个工作日内. */
import { pattern } from '../../../patterns/pattern.ts';
import { BEFORE, duration, HOUR, type TimeRule } from './parts.ts';

export const DAYS: readonly TimeRule[] = [
  {
    // 抽检不合格产品当日下架: within the day
    id: 'deadline/that-day',
    pattern: pattern(
      /当[日天](?:内)?(?=(?:要|应当|应|须|必须|立即|即|予以)?(?:下架|办结|汇报|告知|报(?=[省市县区州盟旗镇乡上])|核[实查]|签收|立案|答复|回复|上报|报告|续报|补报|反馈|清运|转办|处置|送达|录入|移交|公布|公开|通报|整改|受理|完成|公示|上传|归集|销号|到账|清零|传输|上传|传送|备份))/gu,
      /当[日天]/u,
    ),
    read: () => duration('P1D', null),
  },
  {
    // 应当在当日将意见反馈, 于次日报送, 当天18时前报送, 自受理当日: the day of what is told before, or the day after
    id: 'deadline/that-day',
    pattern: pattern(
      new RegExp(
        `(?<![至到—–-])(?:(?:于|在|自)(?<from>(?:(?![应要须将于在自每至到节假])[\\p{Script=Han}]){1,8}?(?=[当次翌]))?(?:的)?(?:当[日天]|[次翌]日|(?<!年)第二[日天])内?${HOUR}${BEFORE}?|(?:当[日天]|[次翌]日)${HOUR}${BEFORE})(?![的起\\d至到—–-]|举[行办]的|召开的)`,
        'gu',
      ),
      /[当次翌]日|当天|第二[日天]/u,
    ),
    read: ({ from }) => duration('P1D', from ?? null),
  },
  {
    // 学校在16：00前研究决定: a time of day, of the day that is spoken of
    id: 'deadline/that-day',
    pattern: pattern(
      new RegExp(
        `(?:(?<=[应须要务])于|(?<![日号天晨晚午次]|[应须要务])[于在])(?:[上下]午)?(?:[01]?\\d|2[0-4])(?:[时点](?:\\d{1,2}分)?|[:：]\\d{2})${BEFORE}`,
        'gu',
      ),
      /[时点分\d]前|[时点分\d][之以]前/u,
    ),
    read: () => duration('P1D', null),
  },
  {
    // 于次一工作日通报, 下一个工作日内
    id: 'deadline/that-day',
    pattern: pattern(
      new RegExp(`(?:于|在)?(?:次一?个?|翌|下一?个?|第二个)工作日${HOUR}(?:${BEFORE}|内)?(?![的起])`, 'gu'),
      /[次翌下个一]工作日/u,
    ),
    read: () => duration('P1BD', null),
  },
];
