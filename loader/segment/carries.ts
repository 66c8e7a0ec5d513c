/** What a notice carries: the instruments it issues or forwards. */
import { blankTitles, topTitles } from '../patterns/title.ts';
import type { Labelled } from './blocks/index.ts';
import { pattern } from '../patterns/pattern.ts';
import { letters, sameLetters } from '../patterns/letters.ts';
import { kindOf } from './kinds.ts';

/** 现将《…》印发给你们; 《…》已经…同意，现印发; 现予公布; 现发布《…》. */
const ISSUES = pattern(
  /(?:现将|将)(?<after>[^。]{2,300}?)(?:予以|一并)?(?:印发|转发|批转|公布|发布|下发|颁发|颁布|发给)|(?<before>[^。]{2,300}?》[^。《》]{0,16}?)(?:已经|已由|业经|经).{0,80}?(?:同意|通过|批准|审定)[^。]{0,30}(?:现|予以)[^。]{0,12}(?:印发|公布|发布|颁布|颁发|转发|批转)|现(?:予以?)?(?:发布|公布|颁布|印发)(?<named>《[^。]{2,200}?》)|(?<plain>[^。《]{0,12}《[^。]{2,300}?)(?:现予以?|现|予以)(?:印发|公布|发布|转发|批转)/gu,
);

/** 《…》已经市政府第12次常务会议通过，自2020年1月1日起施行: an order puts out what was passed, whether or not it says 现予公布. */
const PASSED =
  /^(?:（[^（）]*）)?(?<passed>《[^。]{2,300}?》)[^。《》]{0,16}?(?:已经|已由|已于|业经|经).{0,160}?(?:通过|批准|同意|审定)/gmu;

/** 关于印发…的通知, 关于转发…的通知, 印发…的通知: the title when the text names nothing. */
const TITLE = /(?:关于)?(?:印发|转发|批转|公布|发布|颁发|颁布|下发)(.{4,160}?)的(?:通知|公告|通告|决定|函)$/u;
/** 关于下达2020年重点项目建设计划的函: the plan is carried where it is printed under its name. */
const HANDED = /关于下达(.{4,120}?)的(?:通知|函)$/u;

/** 转发某部《关于…的通知》: a title that ends with that of what it passes on. */
const PASSED_ON = /(?:转发|批转)[^《》]{0,60}(《.{4,160}》)$/u;

/** The text with nothing but blanks within its titles: a verb in one issues nothing. */
const withoutTitles = (text: string): string => blankTitles(text, '□');

/** 关于同意建立…联席会议制度的函: the system that it agrees to is printed as its attachment. */
const AGREED = /关于同意(?:建立|设立|成立|调整|完善)+(.{4,80}?)的(?:函|批复|复函)$/u;
/** 《…办法》（试行）, 《…目录》（2025年版）, 《…预案》（2019年修订）: printed behind the mark, it belongs to the title. */
const TRIAL = /》(（(?:试行|暂行|修订[版稿]?|草案|征求意见稿|(?:19|20)\d{2}年(?:\d{1,2}月)?(?:修[订正][版稿]?|版)?)）)/gu;
const REPRINTED = /《[^。；]{2,120}?》[^。；《]{0,20}(?:根据|按照)本(?:决定|修正案)[^。；]{0,24}重新公布/gu;
/** 宣布《…》等5件文件失效，现予公布: what is made public is the end of what is named. 现将清理结果公告如下：: what follows is a list and not what is put out. */
const ENDED = /^[^《]{0,60}如下[：:]|》[^《》]{0,40}(?:废止|失效|停止执行|停止施行|不再执行)[^《》]*$/u;
/** Of a clause of issue what is issued: not the laws that it was made under. */
const issued = (words: string): string => {
  const made = /.*(?:制定|修订|编制|起草|形成)(?:（[^（）]{1,8}）)?了/u.exec(words);
  return made ? words.slice(made[0].length) : words.replace(/(?:根据|按照|依据|为贯彻|贯彻落实|为落实)[^，。]*，/gu, '');
};

const NOW = pattern(/现将(?:[^。，；《》]{0,12}的)?《|现予(?:公布|发布|颁布)|》[^《》。]{0,60}现(?:予以?)?(?:印发|转发|批转|发)给?你们/u);
const GIVEN = pattern(
  /现将(?<what>[^《》，。；：]{4,60}?(?:目录|名录|名单|清单|方案|计划|要点|意见|办法|规定))(?:予以)?(?:印发|转发|下发|发)给你们/u,
);
const ISSUING = /印发|转发|批转|公布|发布|颁发|颁布|下发/u;

/** Whether a notice may issue anything, by its title or by one of its lines: else it need not be read as a whole. */
export function mayIssue(printedTitle: string, lines: readonly Labelled[], isOrder: boolean): boolean {
  const title = printedTitle.replace(TRIAL, '$1》');
  return (
    isOrder ||
    ISSUING.test(title) ||
    AGREED.test(title) ||
    /令$|公告$/u.test(title) ||
    lines.some(({ text }) => NOW.test(text) || GIVEN.test(text))
  );
}

/** The titles that a notice issues, or an order puts out; what a decision changes and prints anew may be said after the signature, in the `whole` text. */
export function carriedBy(printedTitle: string, printed: string, whole: string, isOrder = false): string[] {
  const title = printedTitle.replace(TRIAL, '$1》');
  const notice = printed.replace(TRIAL, '$1》');
  // 关于废止《…转发…的通知》的通知: what the title of another one does is not done here.
  const issuing = ISSUING.test(withoutTitles(title));
  const agreed = AGREED.exec(title)?.[1];
  if (agreed)
    return [...notice.matchAll(/附件[：:]?([^\n]{4,100})/gu)].some(([, what = '']) => letters(what).endsWith(letters(agreed)))
      ? [agreed]
      : [];
  const orders = isOrder || /令$|公告$/u.test(title);
  const handed = HANDED.exec(title)?.[1];
  if (handed !== undefined && whole.split('\n').some((line) => sameLetters(line, letters(handed)))) return [handed];
  // 现将需修改的规章目录印发给你们, over 附件：需修改的规章目录: without 《》.
  const given = issuing ? undefined : GIVEN.exec(notice)?.groups?.['what'];
  if (given !== undefined && notice.split('\n').some((line) => /^附件/u.test(line) && line.includes(given))) return [given];
  if (!issuing && !NOW.test(notice) && !orders) return [];
  const named: string[] = [];
  const unnamed = withoutTitles(notice);
  for (const match of ISSUES.all(unnamed)) {
    if (ENDED.test(match[0])) continue;
    const { after, before, named: printed, plain } = match.groups ?? {};
    const words = after ?? before ?? printed ?? plain ?? '';
    const at = match.index + match[0].indexOf(words);
    for (const one of topTitles(issued(notice.slice(at, at + words.length)))) named.push(one.text);
  }
  for (const match of orders && !named.length ? notice.matchAll(PASSED) : [])
    for (const one of topTitles(match.groups?.['passed'] ?? '')) named.push(one.text);
  // 《…办法》根据本决定作相应修改，重新公布: printed anew with the decision that changes it.
  const lines = new Set(whole.split('\n').map(letters));
  for (const match of whole.matchAll(REPRINTED))
    named.push(
      ...topTitles(match[0])
        .map(({ text }) => text)
        .filter((one) => lines.has(letters(one))),
    );
  // 批转《…的通知》, after the request that asked for it: the request is not what is passed on.
  const passed = /批转/u.test(title) ? topTitles(title).map(({ text }) => text) : [];
  const carried = named.map((one) => passed.find((what) => what.length > 4 && /请示$|报告$/u.test(one) && one.includes(what)) ?? one);
  if (carried.length) return [...new Set(carried)].filter((one) => one.length > 4 && (!one.includes('请示') || /转发|批转/u.test(title)));
  if (!issuing) return [];
  const about = TITLE.exec(title)?.[1] ?? PASSED_ON.exec(title)?.[1];
  if (!about) return [];
  // 关于印发《…预案》编制说明的函: what is issued is not the plan.
  if (/》[\p{Script=Han}]{2,12}$/u.test(about) && kindOf(about) !== null) return [about];
  const titles = topTitles(about);
  return titles.length
    ? titles.map(({ text }) => text)
    : kindOf(about) !== null || /[表单册录图]$|职责|预案|要求|指标|目标|任务/u.test(about)
      ? [about]
      : [];
}
