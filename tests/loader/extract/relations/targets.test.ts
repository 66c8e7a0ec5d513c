/** The target of a relation: what the text does not name, its part, its issuer, and what is the document's own. */
import { describe, expect, it } from 'vitest';
import { allRecordsOf, notice, noticeOf, recordOf } from '../notice.ts';

describe('the title of a notice', () => {
  it('changes nothing that the notice carries', () => {
    expect(recordOf(notice('青岚市人民政府关于修订《青岚市火灾事故应急预案》的通知', ['现将修订后的《青岚市火灾事故应急预案》印发给你们，请遵照执行。'])).relations).toEqual([]);
  });
});

describe('what a notice carries, with the mark of its version behind the title', () => {
  it('is not cited', () => {
    const { relations, carries } = recordOf(notice('青岚市人民政府关于印发《青岚市火灾事故应急预案》的通知', ['现将《青岚市火灾事故应急预案》（2019年修订）印发给你们，请遵照执行。']));
    expect(relations).toEqual([]);
    expect(carries).toEqual(['青岚市火灾事故应急预案（2019年修订）']);
  });
});

describe('what is not named in the text', () => {
  it('is the earlier version of what is put out', () => {
    const text = notice('关于印发青岚市工地管理规定的通知', ['现将《青岚市工地管理规定》印发给你们，自2023年6月1日起施行。原规定同时废止。'], ['青岚市工地管理规定', '第一条 为加强工地管理，制定本规定。']);
    expect(recordOf(text).relations.map(({ type, target }) => `${type} ${target.title ?? ''}`)).toEqual(['repeals 青岚市工地管理规定']);
  });

  it('is what the title of an interpretation names', () => {
    const { relations } = recordOf('《青岚市供水管理办法》政策解读\n\n来源：市水务局\n\n一、制定背景\n\n为规范供水，市水务局起草了该办法。\n\n二、主要内容\n\n《办法》共五章。');
    expect(relations.map(({ type, target }) => `${type} ${target.title ?? ''}`)).toEqual(['cites 青岚市供水管理办法']);
  });
});

describe('the part of a target', () => {
  it.each([
    ['《青岚市采砂规定》第十二条废止，第十三条修改为“由水利局负责。”。', '第十二条、第十三条'],
    ['《青岚市采砂规定》第十二条第二款修改为：“依照第五条处理。”；删去第十五条，并将第二十条中的“水务局”改为“水利局”。', '第十二条第二款、第十五条、第二十条'],
    ['《青岚市采砂规定》第十二条废止，第十三条规定的收费继续执行。', '第十二条'],
    ['《青岚市采砂规定》第十二条、《青岚市公墓办法》第八条废止。', '第十二条'],
  ])('%s', (sentence, part) => {
    expect(recordOf(noticeOf(sentence)).relations[0]?.part).toBe(part);
  });
});

describe('the issuer of a target', () => {
  it.each([['青岚市审批管理局与青岚市住房和城乡建设局联合印发的《青岚市桩基先行办法》（青审发〔2021〕34号）同时废止。', '青岚市审批管理局、青岚市住房和城乡建设局'], ['云岭省人民政府办公厅2013年3月6日印发的《云岭省地震应急预案》（云政办〔2013〕2号）同时废止。', '云岭省人民政府办公厅'], ['根据省政府《贯彻落实国务院关于加强文化遗产保护工作的通知》（云政发〔2006〕70号）要求办理。', '省政府'], ['按照中共青岚市委办公室、青岚市人民政府办公室关于印发《青岚市消防队伍保障意见》的通知办理。', '中共青岚市委办公室、青岚市人民政府办公室'], ['落实中共中央、国务院《关于进一步做好再就业工作的通知》（中发〔2002〕12号）要求。', '中共中央、国务院'], ['自然资源部、中科院、云岭省人民政府《关于审批规划的请示》收悉。', '自然资源部、中科院、云岭省人民政府'], ['确保2023年市《政府工作报告》提出的任务完成。', null]])('of %s', (sentence, issuer) => {
    expect(recordOf(noticeOf(sentence)).relations[0]?.target.issuer).toBe(issuer);
  });
});

describe('a title that names a part of what it changes, with its year behind it', () => {
  it.each([
    ['青岚市水利局关于修订《青岚市河道专业目录》部分科目的通知（2007）', ['amends 青岚市河道专业目录']],
    ['青岚市水利局关于修订部分专业目录的通知（2007）', []],
  ])('%s', (title, expected) => {
    expect(recordOf(notice(title, ['经研究决定，增补若干项目，请遵照执行。'])).relations.map(({ type, target }) => `${type} ${target.title ?? ''}`)).toEqual(expected);
  });
});

describe('what a document attaches', () => {
  const cites = (title: string): string[] =>
    recordOf(notice('青岚市水利局关于做好水量结算的通知', [`水量按照《${title}》执行，详见附件。`, '附件：青岚市河道水量曲线校核规则'])).relations.map(({ target }) => target.title ?? '');
  it('is no basis, by its name without the place either', () => {
    expect(cites('河道水量曲线校核规则')).toEqual([]);
    expect(cites('河道流量曲线校核规则')).toEqual(['河道流量曲线校核规则']);
  });
});

describe('a correction', () => {
  const correction = (name: string, text: string): string[][] =>
    allRecordsOf(`${notice('青岚市人民政府办公室关于印发青岚市供水办法的通知', ['请认真执行。'])}\n${name}\n\n${text}\n\n青岚市水利局水政科\n2023年6月2日\n`)
      .slice(1).map(({ title, issuers, relations }) => [title ?? '', issuers.join('、'), ...relations.map(({ type, target, part }) => `${type} ${target.title ?? ''} ${part ?? ''}`)]);
  it('is a document of its own that amends what it puts right', () => {
    expect(correction('更　正　公　告', '《青岚市采砂办法》第三条第二款“3日内”应为“5日内”；《青岚市公墓办法》第八条“十日内”系排印错误，应为“三十日内”。特此更正。'))
      .toEqual([['更正公告', '青岚市水利局水政科', 'amends 青岚市采砂办法 第三条第二款', 'amends 青岚市公墓办法 第八条']]);
  });
  it('does nothing to what the wording names that was left out', () => {
    expect(correction('勘误', '《青岚市采砂办法》第九条“有效期5年”后漏印“原《青岚市河沙规定》同时废止”一句。特此勘误。')[0]).not.toContain('repeals 青岚市河沙规定 ');
  });
  it('is none under words that only name one', () => { expect(correction('更正', '各单位要及时更正错误信息。')).toEqual([]); });
});
