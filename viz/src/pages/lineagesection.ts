/** The picture of a lineage and the choice of relations that it shows. */
import { h } from '../dom.ts';
import type { DocumentRelation } from '../generated/graphql.ts';
import { t } from '../i18n/index.ts';
import { change } from '../navigation.ts';
import { lineageLegend } from '../picture/legend.ts';
import { lineagePicture, type Lineage } from '../picture/lineage.ts';
import { createPicture } from '../picture/picture.ts';

export type Scope = 'effects' | 'basis' | 'citations';

const EFFECTS: readonly DocumentRelation[] = ['REPEALS', 'AMENDS', 'REPLACES', 'ADJUSTS', 'FORWARDS', 'REPLIES_TO', 'PREVAILS_OVER'];
export const SCOPES: Readonly<Record<Scope, readonly DocumentRelation[]>> = {
  effects: EFFECTS,
  basis: [...EFFECTS, 'BASED_ON'],
  citations: [...EFFECTS, 'BASED_ON', 'CITES'],
};
const DEFAULT: Scope = 'basis';

export function readScope(params: URLSearchParams): Scope {
  const text = params.get('relations');
  return text === 'effects' || text === 'citations' ? text : DEFAULT;
}

export interface LineageSection {
  readonly filter: HTMLElement;
  readonly picture: HTMLElement;
  readonly mounted: () => void;
  readonly left: () => void;
  readonly mark: (id: string | null) => void;
}

export function lineageSection(scope: Scope, lineage: Lineage | null, focus: string): LineageSection {
  const picture = createPicture(t().lineage.picture, lineageLegend(SCOPES[scope]));
  return {
    filter: scopeChoice(scope),
    picture: picture.element,
    mounted: () => {
      if (lineage) picture.draw(lineagePicture(lineage, focus));
    },
    left: picture.destroy,
    mark: picture.mark,
  };
}

function scopeChoice(scope: Scope): HTMLElement {
  const choose = (name: Scope) => (): void => change({ relations: name === DEFAULT ? null : name, panel: null });
  return h(
    'fieldset',
    { class: 'inline', id: 'relations-filter' },
    h('legend', {}, t().lineage.filter),
    (['effects', 'basis', 'citations'] as const).map((name) =>
      h(
        'label',
        {},
        h('input', {
          type: 'radio',
          name: 'relations',
          id: `relations-${name}`,
          value: name,
          checked: name === scope,
          onchange: choose(name),
        }),
        t().lineage[name],
      ),
    ),
  );
}
