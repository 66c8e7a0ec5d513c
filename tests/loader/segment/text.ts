/** Small fictional texts for the tests of segmentation, and their reading. */
import { readSource } from '../../../loader/read/index.ts';
import { segment, type Segmented } from '../../../loader/segment/index.ts';

export interface Parts {
  readonly issuer?: string;
  readonly subject?: string;
  readonly number?: string;
  readonly addressees?: string;
  readonly body?: string;
  readonly date?: string;
  readonly after?: string;
}

/** A notice in the order of a gazette: title, number, addressees, text, signature, date. */
export function notice({
  issuer = '青岚市人民政府',
  subject = '关于做好河道清淤工作的通知',
  number = '青政发〔2024〕5号',
  addressees = '各县（区）人民政府，市直各部门：',
  body = '现就有关事项通知如下。',
  date = '2024年5月22日',
  after = '',
}: Parts = {}): string {
  return [issuer, subject, number, addressees, body, issuer, date, after].filter(Boolean).join('\n\n');
}

export function read(text: string): Segmented {
  const source = readSource(Buffer.from(text), 'a.txt');
  if (typeof source === 'string') throw new Error(source);
  return segment(source);
}
