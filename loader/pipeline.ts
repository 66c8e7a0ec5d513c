/** Bytes of a file to records: read, segment, extract. Pure; trouble comes back as diagnostics. */
import type { DocumentRecord } from '../graph-schema/index.ts';
import { extractRecord } from './extract/record.ts';
import { forgetTexts } from './patterns/gate.ts';
import { forgetKept } from './patterns/kept.ts';
import { withLettersOf } from './patterns/plain.ts';
import { readSource } from './read/index.ts';
import { segment } from './segment/index.ts';
import type { Diagnostic, SourceText } from './text.ts';

export interface Extracted {
  /** Null where the bytes are no readable text. */
  readonly source: SourceText | null;
  readonly records: readonly DocumentRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

export function extractSource(bytes: Uint8Array, file: string): Extracted {
  forgetTexts();
  forgetKept();
  const source = readSource(bytes, file);
  if (typeof source === 'string')
    return { source: null, records: [], diagnostics: [{ rule: 'read/decode', severity: 'error', at: null, message: source }] };
  return withLettersOf(source.raw, () => {
    const { documents, diagnostics } = segment(source);
    return { source, records: documents.map(extractRecord), diagnostics };
  });
}
