/** The papers of an issue: which kinds it prints in which places, and what the n-th paper of an issue is called. */
import type { City } from './city.ts';
import { between, pick, random } from './random.ts';
import { EMERGENCIES, SUBJECTS } from './words.ts';

export type Kind = 'plan' | 'work' | 'measures' | 'emergency' | 'group' | 'reply' | 'repeal';

/** An issue prints these, in this order. */
export const ISSUE: readonly Kind[] = [
  'measures',
  'plan',
  'reply',
  'emergency',
  'plan',
  'work',
  'measures',
  'group',
  'reply',
  'plan',
  'emergency',
  'repeal',
  'plan',
  'work',
  'measures',
  'group',
  'reply',
];
export const FIRST_YEAR = 2015;
export const YEARS = 10;
export const ISSUES = 12 * YEARS;

/** Which paper: the city, its issue from 0, and the place in the issue. */
export interface Place {
  readonly city: City;
  readonly issue: number;
  readonly slot: number;
}

export interface Head {
  readonly kind: Kind;
  readonly issuer: string;
  readonly number: string;
  /** Without the issuer: 关于印发岚汀市河道清淤管理办法的通知. */
  readonly title: string;
  /** What it carries or sets up: 岚汀市河道清淤管理办法. */
  readonly carried: string | null;
  readonly subject: string;
  readonly keeper: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
}

/** The head of a paper follows from its place alone, so that later papers can name it. */
export function head({ city, issue, slot }: Place): Head {
  const kind = ISSUE[slot] ?? 'work';
  const chance = random('head', city.index, issue, slot);
  const [subject, keeper] = pick<readonly [string, string]>(chance, kind === 'emergency' ? EMERGENCIES : SUBJECTS);
  const year = FIRST_YEAR + Math.floor(issue / 12);
  const month = (issue % 12) + 1;
  const government = kind === 'measures' || kind === 'reply';
  const series = kind === 'reply' ? '政函' : government ? '政发' : kind === 'group' ? '政办函' : '政办发';
  const carried = carriedBy(kind, city.name, subject, year);
  return {
    kind,
    subject,
    keeper: `市${keeper}`,
    carried,
    issuer: `${city.name}人民政府${government ? '' : '办公室'}`,
    number: `${city.code}${series}〔${year}〕${(issue % 12) * ISSUE.length + slot + 1}号`,
    title: titleOf(kind, subject, { year, carried, county: pick(chance, city.counties) }),
    date: { year, month, day: between(chance, 2, 27) },
  };
}

function carriedBy(kind: Kind, city: string, subject: string, year: number): string | null {
  switch (kind) {
    case 'plan':
      return `${city}${year}年${subject}行动方案`;
    case 'measures':
      return `${city}${subject}管理办法`;
    case 'emergency':
      return `${city}${subject}应急预案`;
    case 'group':
      return `${city}${subject}工作领导小组`;
    default:
      return null;
  }
}

/** Papers on work have titles without a place: every city has one of the same title in the same year. */
function titleOf(kind: Kind, subject: string, { year, carried, county }: { year: number; carried: string | null; county: string }): string {
  switch (kind) {
    case 'group':
      return `关于成立${carried ?? ''}的通知`;
    case 'reply':
      return `关于${county}${year}年${subject}规划的批复`;
    case 'repeal':
      return `关于废止部分${subject}文件的通知`;
    case 'work':
      return `关于做好${year}年${subject}工作的通知`;
    default:
      return `关于印发${carried ?? ''}的通知`;
  }
}
