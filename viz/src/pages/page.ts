/** What every page is: a function from an address to a view, which the application puts on the screen. */
import type { Address, Changes } from '../address.ts';
import type { Child } from '../dom.ts';
import type { PanelSubject } from '../panel/subject.ts';

export interface PageView {
  readonly title: string;
  readonly body: Child;
  /** What the address did not say and the answer depends on, such as the day: it is put into the address, so that this gives the same again. */
  readonly settles?: Changes;
  /** Called when the body stands on the page: pictures need their size. */
  readonly mounted?: () => void;
  /** Called when the page is left. */
  readonly left?: () => void;
  /** What an edge of this page is; null for an id that it does not know. */
  readonly subject?: (id: string) => PanelSubject | null;
  /** Marks what the panel is about. */
  readonly mark?: (id: string | null) => void;
}

/** A page may also say that another address is the right one. */
export type PageResult = PageView | { readonly redirect: string };
export type Page = (address: Address, signal: AbortSignal) => Promise<PageResult>;

/** A part that may fail without the rest: its value or its error. */
export type Settled<T> = { readonly value: T } | { readonly error: unknown };

export async function settled<T>(promise: Promise<T>, signal: AbortSignal): Promise<Settled<T>> {
  try {
    return { value: await promise };
  } catch (error) {
    signal.throwIfAborted();
    return { error };
  }
}
