/** The bodies of a document while it is being read: found again by name, filled with members, written at the end. */
import type { MemberRow } from '../../../graph-schema/index.ts';
import type { DocumentText, Finding, Place } from '../../text.ts';
import type { BodyValue } from '../values.ts';
import { fullName, isSpecific, keyOf } from './body-names.ts';
import type { RuleId } from '../../rules/index.ts';

export interface Draft {
  readonly name: string;
  readonly key: string;
  officeAt: string | null;
  members: MemberRow[];
  at: Place;
  rule: RuleId;
  /** What is told of in passing is a body of this document only where it says more of it. */
  weak: boolean;
  listed: boolean;
  /** Others are told to set it up, each its own: no words of the text on its own body are of it. */
  readonly ofOthers: boolean;
}

/** How far apart passages on one body may stand to be quoted together. */
const NEARBY = 120;

/** 局资产清查领导小组, 我局资产清查领导小组: what the office that writes calls its own group. */
const OWN_OFFICE = /^[我本]?(?<rest>[局厅院校行镇乡]\p{Script=Han}{4,})$/u;

export class Drafts {
  readonly all: Draft[] = [];
  /** The body that the text speaks of. */
  current: Draft | null = null;

  private readonly document: DocumentText;

  constructor(document: DocumentText) {
    this.document = document;
  }

  /** The body of a name, made where it is new. */
  open(name: string, at: Place, rule: RuleId, weak = false): Draft {
    const key = keyOf(name, this.document);
    const own = OWN_OFFICE.exec(name)?.groups?.['rest'];
    let draft = this.all.find((one) => !one.ofOthers && (one.key === key || (own !== undefined && one.name.endsWith(own))));
    if (!draft) {
      draft = { name: fullName(name, this.document), key, officeAt: null, members: [], at, rule, weak, listed: false, ofOthers: false };
      this.all.push(draft);
    }
    draft.weak &&= weak;
    this.current = draft;
    return draft;
  }

  /** A body that others are told to set up, with its members and the seat of its office; the text goes on to speak of its own one. */
  openOfOthers(name: string, members: MemberRow[], officeAt: string | null, at: Place, rule: RuleId): void {
    const key = keyOf(name, this.document);
    if (this.all.some((one) => one.key === key)) return;
    this.all.push({ name, key, officeAt, members, at, rule, weak: false, listed: false, ofOthers: true });
  }

  /** The bodies of the document itself. */
  get own(): Draft[] {
    return this.all.filter(({ ofOthers }) => !ofOthers);
  }

  /** The body that a short name stands for: 领导小组, 市指挥部, a declared short name. The last one that ends so. */
  bySuffix(short: string): Draft | null {
    const plain = short.replace(/^(?:.*[，。；、])?(?:市|省|县|区|州|本|该)?(?=.)/u, '');
    const declared = this.document.shortNames.find((one) => one.short === short)?.full;
    const ends = (draft: Draft, end: string): boolean => draft.name.endsWith(end) || draft.key.endsWith(end);
    const last = this.own.reverse();
    return (
      last.find((draft) => ends(draft, short) || ends(draft, plain)) ??
      (declared ? last.find((draft) => ends(draft, declared)) : undefined) ??
      null
    );
  }

  /** Adds members that the body does not have yet. */
  add(draft: Draft, members: readonly MemberRow[], at: Place): void {
    let added = 0;
    for (const member of members)
      if (
        !draft.members.some(
          (one) => one.role === member.role && one.person === member.person && one.post === member.post && one.org === member.org,
        )
      )
        added = draft.members.push(member);
    if (!added) return;
    draft.weak = false;
    this.extend(draft, at);
  }

  /** Quotes one more passage with a body where it follows or precedes closely what is quoted already. */
  extend(draft: Draft, at: Place): boolean {
    const apart = Math.max(at[0] - draft.at[1], draft.at[0] - at[1]);
    const between = this.document.source.text.slice(Math.min(draft.at[1], at[1]), Math.max(draft.at[0], at[0]));
    if (apart <= NEARBY && !between.includes('附件')) draft.at = [Math.min(draft.at[0], at[0]), Math.max(draft.at[1], at[1])];
    return draft.at[0] <= at[0] && draft.at[1] >= at[1];
  }

  /** The rows: every body with members, a seat, or a name of its own that the document gives it. */
  findings(): Finding<BodyValue>[] {
    return this.all
      .filter((draft) => draft.members.length > 0 || (!draft.weak && (draft.officeAt !== null || isSpecific(draft.name))))
      .map(({ name, officeAt, members, at, rule }) => ({ value: { name, officeAt, members }, at, rule }))
      .sort((a, b) => a.at[0] - b.at[0]);
  }
}
