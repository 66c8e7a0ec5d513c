/** The folder of the user's caches where what was fetched once is kept. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Its path; it need not be there. */
export function cacheFolder(): string {
  const base =
    process.env['XDG_CACHE_HOME'] ??
    (process.platform === 'win32'
      ? process.env['LOCALAPPDATA']
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : undefined);
  return join(base ?? join(homedir(), '.cache'), 'gongwen-graph');
}
