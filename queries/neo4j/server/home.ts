/** The folder of a server: its settings, its password, the last words of its logs. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Settings of a server that only this machine reaches. */
export function settle(home: string, port: number, pages: number, settings: readonly string[]): void {
  for (const folder of ['conf', 'data', 'logs']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    [
      'server.default_listen_address=127.0.0.1',
      `server.bolt.listen_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.usage_report.enabled=false',
      `server.memory.pagecache.size=${pages}m`,
      'dbms.security.auth_minimum_password_length=8',
      ...settings,
      '',
    ].join('\n'),
  );
}

/** The password of the folder's server, a random one where it is new. */
export function passwordOf(home: string): string {
  const file = join(home, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(12).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** The last lines of its logs. */
export const lastLines = (...files: readonly string[]): string =>
  files
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8').trim().split('\n').slice(-5).join(' | '))
    .filter(Boolean)
    .join(' | ') || 'its logs are empty';
