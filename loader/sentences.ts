/** What went wrong, in sentences for a user: diagnostics with the line of their file, errors without their stack. */
import type { Diagnostic, SourceText } from './text.ts';

/** A diagnostic as `file:line: message`; the line is that of the original text, from 1. */
export function describe(file: string, source: SourceText | null, { at, message }: Diagnostic): string {
  if (!source || !at) return `${file}: ${message}`;
  const offset = source.map[at[0]] ?? 0;
  let line = 1;
  for (let i = source.raw.indexOf('\n'); i !== -1 && i < offset; i = source.raw.indexOf('\n', i + 1)) line++;
  return `${file}:${line}: ${message}`;
}

/** What the system refuses, and what to do then. */
const REFUSED: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; check who may read and write there',
  EPERM: 'permission denied; check who may read and write there',
  EROFS: 'nothing can be written there; name another place',
  ENOSPC: 'the disk is full; make room and run it again',
  EMFILE: 'too many files are open; raise the limit of open files (ulimit -n)',
};

/** The sentence of an error, without its stack. */
export function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  const refused = REFUSED[code ?? ''];
  return refused === undefined ? error.message : `${[syscall, path].filter(Boolean).join(' ')}: ${refused}.`;
}
