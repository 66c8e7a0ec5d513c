/** The agency that a filter names: by its id, as links give it, or by a name as a reader types it. */
import { here } from '../address.ts';
import { h, type Child } from '../dom.ts';
import { AgenciesNamedDocument, AgencyNameDocument } from '../generated/graphql.ts';
import { request } from '../graphql.ts';
import { t } from '../i18n/index.ts';
import { alertBox } from './alert.ts';

export interface AgencyNamed {
  /** Null where none is asked for, or none or several go by the name. */
  readonly id: string | null;
  /** What stands in the filter. */
  readonly text: string;
  /** What is wrong with the name; null where it is right or none is given. */
  readonly problem: Child;
}

/** So many of which the name is a part are looked at. */
const MOST = 20;

/** Looks up what stands in the address under this name. */
export async function agencyNamed(params: URLSearchParams, name: string, signal: AbortSignal): Promise<AgencyNamed> {
  const text = (params.get(name) ?? '').trim();
  if (!text) return { id: null, text, problem: null };
  if (text.startsWith('Agency:')) {
    const { node } = await request(AgencyNameDocument, { id: text }, signal);
    if (node?.__typename === 'Agency') return { id: node.id, text: node.name, problem: null };
    return { id: null, text, problem: alertBox(t().named.none(text)) };
  }
  const { agencies } = await request(AgenciesNamedDocument, { name: text, first: MOST }, signal);
  const found = agencies.edges.map(({ node }) => node);
  const exact = found.filter((agency) => agency.name === text || agency.surfaces.includes(text));
  const [first, second] = exact.length ? exact : found;
  if (!first) return { id: null, text, problem: alertBox(t().named.none(text)) };
  if (!second) return { id: first.id, text: first.name, problem: null };
  return {
    id: null,
    text,
    problem: alertBox(
      t().named.several(text),
      h(
        'ul',
        {},
        (exact.length ? exact : found).map((agency) =>
          h('li', {}, h('a', { href: here({ [name]: agency.id, panel: null }) }, agency.name)),
        ),
      ),
    ),
  };
}
