/** What the questions of the bench are about: names and texts drawn from the records that are loaded, the same for the same records. */
import { type DocumentRecord, normalizeNumber } from '../../../graph-schema/index.ts';
import type { Reading } from '../../../loader/reading.ts';
import { type Random, random } from '../generate/random.ts';

const KEPT = 400;

/** A body as a text of a city calls it. */
export interface NamedBody {
  readonly name: string;
  readonly city: string;
}

export interface Sample {
  readonly numbers: readonly string[];
  readonly titles: readonly string[];
  readonly bodies: readonly NamedBody[];
  /** Two bodies that have a part in one duty. */
  readonly pairs: readonly (readonly [NamedBody, NamedBody])[];
  /** Two to six letters of titles and of duties. */
  readonly texts: readonly string[];
  readonly days: readonly string[];
}

/** So many of all that come by, each as likely as any other. */
class Reservoir<T> {
  readonly kept: T[] = [];
  private seen = 0;
  private readonly chance: Random;

  constructor(name: string) {
    this.chance = random('reservoir', name);
  }

  add(item: T): void {
    this.seen++;
    const place = this.kept.length < KEPT ? this.kept.length : Math.floor(this.chance() * this.seen);
    if (place < KEPT) this.kept[place] = item;
  }
}

export class Sampler {
  private readonly numbers = new Reservoir<string>('numbers');
  private readonly titles = new Reservoir<string>('titles');
  private readonly bodies = new Reservoir<NamedBody>('bodies');
  private readonly pairs = new Reservoir<readonly [NamedBody, NamedBody]>('pairs');
  private readonly texts = new Reservoir<string>('texts');
  private readonly days = new Reservoir<string>('days');
  private readonly chance = random('sample');

  add({ records }: Reading): void {
    for (const { json } of records) this.record(JSON.parse(json) as DocumentRecord);
  }

  sample(): Sample {
    return {
      numbers: this.numbers.kept,
      titles: this.titles.kept,
      bodies: this.bodies.kept,
      pairs: this.pairs.kept,
      texts: this.texts.kept,
      days: this.days.kept,
    };
  }

  private record({ number, title, date, issuers, duties }: DocumentRecord): void {
    // What some texts print as a number is none that can be asked for.
    if (number && normalizeNumber(number)) this.numbers.add(number);
    if (title) {
      this.titles.add(title);
      this.text(title);
    }
    if (date) this.days.add(date);
    const city = /^.*?市/u.exec(issuers[0] ?? '')?.[0];
    for (const { lead, responsible, cooperating, text } of duties) {
      this.text(text);
      if (!city) continue;
      const own = [...lead, ...responsible, ...cooperating]
        .filter((name) => name.startsWith('市'))
        .map((name): NamedBody => ({ name, city }));
      for (const body of own) this.bodies.add(body);
      const [first, second] = own;
      if (first && second) this.pairs.add([first, second]);
    }
  }

  private text(whole: string): void {
    const length = 2 + Math.floor(this.chance() * 5);
    const at = Math.floor(this.chance() * Math.max(1, whole.length - length));
    const text = whole.slice(at, at + length);
    if (/^\p{Script=Han}+$/u.test(text)) this.texts.add(text);
  }
}
