/**
 * Long texts that are only ever read whole, packed: a third of the place, and only letters of ASCII without line ends, which the import
 * tool reads in parallel and without decoding.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The quick way: it packs almost as well. */
const LEVEL = 1;

export const packed = (text: string): string => deflateRawSync(Buffer.from(text), { level: LEVEL }).toString('base64');
export const unpacked = (text: string): string => inflateRawSync(Buffer.from(text, 'base64')).toString();

/** Any text, halves of characters in it too, which JSON writes as escapes. */
export const packedText = (text: string): string => packed(JSON.stringify(text));
export const unpackedText = (text: string): string => JSON.parse(unpacked(text)) as string;
