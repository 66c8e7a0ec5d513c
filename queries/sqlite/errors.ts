/** What SQLite throws where a file cannot be used, as sentences for the user that say what to do. */
import Database from 'libsql';
import { StoreError } from '../errors.ts';

/** The codes that are of the file, its disk or other programs; any other is of the statement. */
const OF_THE_FILE = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN)/u;

/** A StoreError in place of what SQLite throws where the file cannot be used; any other error is itself. */
export const explained = (error: unknown, path: string): unknown =>
  error instanceof Database.SqliteError && OF_THE_FILE.test(error.code) ? unusable(error, path) : error;

/** The StoreError of a file that cannot be opened or used. */
export const unusable = (error: unknown, path: string): StoreError =>
  error instanceof StoreError
    ? error
    : new StoreError(`${path}: ${sentenceOf(error instanceof Error ? error.message : String(error))}`, { cause: error });

function sentenceOf(message: string): string {
  if (/not a database|malformed|file is encrypted/iu.test(message))
    return 'this is no SQLite database, or a damaged one; name another file for the store.';
  if (/unable to open|cannot open|no such file/iu.test(message))
    return 'the store cannot be opened; check that the folder is there and may be written.';
  if (/readonly|read-only/iu.test(message)) return 'the store may not be written; check its permissions.';
  if (/locked|busy/iu.test(message)) return 'another program is writing to the store; try again when it is done.';
  if (/disk is full/iu.test(message)) return 'the disk is full; make room and try again.';
  if (/disk I\/O error/iu.test(message)) return 'the disk cannot be read or written; check it, and that its folder is still there.';
  return message;
}
