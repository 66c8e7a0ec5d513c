/** Which documents belong to the history of one: what it acted on, what acted on these, and no strangers. */
import { describe, expect, it } from 'vitest';
import { reached } from '../../viz/src/pages/reached.ts';

const edges = (...pairs: string[]) =>
  pairs.map((pair) => {
    const [from = '', to = ''] = pair.split('>');
    return { from, to };
  });

describe('the history of a document', () => {
  it.each([
    ['former versions and what amended them', 'new', ['new>old', 'old>first', 'amendment>old'], 'amendment first new old'],
    ['what repealed it, not what else that repealed', 'plan', ['list>plan', 'list>stranger', 'stranger>other'], 'list plan'],
    ['what a list repealed, on the page of the list', 'list', ['list>one', 'list>two'], 'list one two'],
    ['what repealed the document that repealed it', 'first', ['second>first', 'third>second'], 'first second third'],
    ['a circle', 'one', ['one>two', 'two>one'], 'one two'],
    ['itself alone where nothing is', 'one', [], 'one'],
  ])('holds %s', (_, id, pairs, expected) => {
    expect([...reached(edges(...pairs), id)].sort().join(' ')).toBe(expected);
  });
});
