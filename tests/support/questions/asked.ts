/** A question with its input, to be asked of any store: once, or page by page. */
import type { Page } from '../../../queries/lists/page.ts';
import type { GraphStore, Question } from '../../../queries/store.ts';

export interface Asked {
  readonly name: string;
  readonly input: unknown;
  ask(store: GraphStore): Promise<unknown>;
}

const MOST_PAGES = 5;

/** The pages of a list from the one that is asked for, a few of them. */
export async function pages<T>(
  ask: (after: string | null | undefined) => Promise<Page<T>>,
  after: string | null | undefined,
): Promise<unknown> {
  const seen: Page<T>[] = [];
  for (let next = after; ;) {
    const page = await ask(next);
    seen.push(page);
    next = page.items.at(-1)?.cursor;
    if (!page.hasNextPage || seen.length === MOST_PAGES) return seen;
  }
}

/** A question that is asked once. */
export const one = <Input, Answer>(question: Question<Input, Answer>, input: Input): Asked => ({
  name: question.name,
  input,
  ask: (store) => store.ask(question, input),
});
/** A list, from the page that is asked for. */
export const list = <Input extends { readonly first: number; readonly after?: string | null }, T>(
  question: Question<Input, Page<T>>,
  input: Input,
): Asked => ({
  name: question.name,
  input,
  ask: (store) => pages((after) => store.ask(question, { ...input, after: after ?? null }), input.after),
});
