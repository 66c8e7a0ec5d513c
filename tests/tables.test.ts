/** Tables and calendars on the command line, as a user asks for them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gongwen } from './support/gongwen.ts';
import { inFolder, ROOT } from './support/store.ts';

describe('gongwen', () => {
  it('writes what there is to take along', () =>
    inFolder(async (folder) => {
      const db = join(folder, 'graph.sqlite');
      gongwen('load', join(ROOT, 'sample'), '--db', db);

      const duties = gongwen('duties', '市水利局', '--db', db);
      expect([duties.code, duties.err]).toEqual([0, '']);
      expect(duties.out).toMatch(/^\ufeff角色,任务内容,期限（原文）,到期日,/u);
      expect(duties.out).toMatch(/\r\n配合,建设调蓄设施。.*青政办发〔2024〕19号,2024-05-20,二\/4,.*,qinglan-2024-05\.txt\r\n/u);

      const out = join(folder, 'limits.ics');
      expect(gongwen('calendar', '青岚市水利局', '--roles', 'cooperating', '--out', out, '--db', db)).toEqual({
        code: 0,
        out: '',
        err: '',
      });
      expect(readFileSync(out, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20260531\r\n[^]*END:VCALENDAR\r\n$/u);

      const repealed = gongwen('documents', '--on', '2024-08-01', '--status', 'repealed', '--year', '2019', '--db', db);
      expect(repealed.out).toMatch(/\r\n2019-06-10,青政发〔2019〕12号,.*,已废止,2024-07-01,,[^\r]*青政发〔2024〕7号/u);
      expect(repealed.out).not.toContain('现行有效');

      const shared = gongwen('shared', '市水利局', '--no-lead', '--db', db);
      expect(shared.code).toBe(0);
      for (const line of shared.out.split('\r\n').slice(1).filter(Boolean)) expect(line).toContain('青岚市水利局');
    }));

  it('says what is wrong with what is asked, and writes nothing', () =>
    inFolder(async (folder) => {
      const db = join(folder, 'graph.sqlite');
      gongwen('load', join(ROOT, 'sample/qinglan-2024-05.txt'), '--db', db);
      const out = join(folder, 'x.csv');
      for (const [code, args, message] of [
        [1, ['duties', '市渔业局'], /市渔业局: no agency goes by this name/u],
        [2, ['documents', '--on', '2024-02-30'], /is no day of the calendar/u],
        [2, ['documents', '--status', 'good'], /none of in-force, amended/u],
        [2, ['shared', '--minimum', '1'], /two agencies or more/u],
      ] as const) {
        const run = gongwen(...args, '--out', out, '--db', db);
        expect([run.code, run.out]).toEqual([code, '']);
        expect(run.err).toMatch(message);
        expect(existsSync(out)).toBe(false);
      }
      expect(gongwen('duties', '市水利局', '--db', join(folder, 'slip.sqlite')).err).toMatch(/no such store/u);
    }));
});
