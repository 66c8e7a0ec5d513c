/** Sources are kept until their last path is gone, with who read them. */
import { describe, expect, it } from 'vitest';
import { readBy } from '../../../queries/questions/sources/read-by.ts';
import { passage, sources } from '../../../queries/questions/sources/sources.ts';
import { type Held } from './world.ts';

export function loadedSources(held: Held): void {
  describe('sources that are loaded', () => {
    it('notes by whom a source was read, until it is stored anew or gone', async () => {
      const source = { id: 'Source:s', file: 's.txt', sha256: '00', encoding: 'utf-8', raw: '公文正文', gazette: null };
      const records = [0, 1].map((ordinal) => ({ source: 'Source:s', ordinal, group: 'g', json: '{}' }));
      const asked = () => held.store.ask(readBy, { paths: ['/b/s.txt', '/a/s.txt', '/none.txt'] });
      await held.store.write((writer) => writer.putSource('/a/s.txt', source, records));
      expect(await asked()).toEqual([]);
      await held.store.write((writer) => writer.noteReadBy('Source:s', { reader: 'one', duties: 7 }));
      await held.store.write((writer) => writer.noteReadBy('Source:s', { reader: 'two', duties: 8 }));
      expect(await asked()).toEqual([{ path: '/a/s.txt', source: 'Source:s', reader: 'two', duties: 8, documents: 2 }]);
      await held.store.write((writer) => writer.putSource('/b/s.txt', source, records));
      expect(await asked()).toEqual([]);
      await held.store.write(async (writer) => {
        await writer.putSource('/b/s.txt', source, records);
        await writer.noteReadBy('Source:s', { reader: 'three', duties: 0 });
      });
      expect((await asked()).map(({ path, reader }) => [path, reader])).toEqual([
        ['/b/s.txt', 'three'],
        ['/a/s.txt', 'three'],
      ]);
      await held.store.write(async (writer) => {
        await writer.removePath('/a/s.txt');
        await writer.removePath('/b/s.txt');
      });
      expect(await asked()).toEqual([]);
    });

    it('keeps a source until its last path is gone', async () => {
      const source = { id: 'Source:s', file: 's.txt', sha256: '00', encoding: 'utf-8', raw: '公文正文', gazette: null };
      const record = { source: 'Source:s', ordinal: 0, group: 'g', json: '{}' };
      await held.store.write(async (writer) => {
        await writer.putSource('/a/s.txt', source, [record]);
        await writer.putSource('/b/s.txt', source, [record]);
        expect(await writer.pathsOf(['Source:s', 'Source:none'])).toEqual(new Map([['Source:s', ['/a/s.txt', '/b/s.txt']]]));
        expect(await writer.recordsOf(['Source:s'])).toEqual([record]);
        expect(await writer.recordsIn(['g', 'h'], [])).toEqual([record]);
        expect(await writer.recordsIn(['g'], ['Source:s'])).toEqual([]);
        expect(await writer.removePath('/a/s.txt')).toBeNull();
        expect(await writer.sourcesAt(['/a/s.txt', '/b/s.txt'])).toEqual(new Map([['/b/s.txt', 'Source:s']]));
      });
      expect(await held.store.ask(passage, { source: 'Source:s', start: 1, end: 2, context: 1 })).toEqual({ offset: 0, text: '公文正' });
      await held.store.write(async (writer) => {
        expect(await writer.removePath('/b/s.txt')).toBe('Source:s');
      });
      await expect(held.store.ask(passage, { source: 'Source:s', start: 0, end: 1, context: 0 })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    });

    it('lists no source where none is loaded', async () => {
      expect(await held.store.ask(sources, { first: 5 })).toEqual({ items: [], hasNextPage: false });
    });
  });
}
