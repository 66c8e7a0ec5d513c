/** A list of facts: a name and a value each. What is not known is left out. */
import { h, type Child } from '../dom.ts';

export type Fact = readonly [name: string, value: Child];

export function facts(list: readonly Fact[]): HTMLElement {
  const known = list.filter(
    ([, value]) =>
      value !== null && value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return h(
    'dl',
    { class: 'facts' },
    known.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
  );
}
