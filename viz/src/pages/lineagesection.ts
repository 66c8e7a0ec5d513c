/** The picture of a lineage and the choice of relations that it shows. */
import { h } from '../dom.ts';
import { t } from '../i18n/index.ts';
import { change } from '../navigation.ts';
import { lineageLegend } from '../picture/legend.ts';
import { lineagePicture } from '../picture/lineage.ts';
import { createPicture } from '../picture/picture.ts';
import { relationsOf, type History, type Scope } from './lineagedata.ts';

const SCOPES: readonly Scope[] = ['effects', 'basis', 'citations'];
const DEFAULT: Scope = 'effects';

export function readScope(params: URLSearchParams): Scope {
  const text = params.get('relations');
  return SCOPES.find((scope) => scope === text) ?? DEFAULT;
}

export interface LineageSection {
  readonly filter: readonly HTMLElement[];
  readonly picture: HTMLElement;
  readonly mounted: () => void;
  readonly left: () => void;
  readonly mark: (id: string | null) => void;
}

export function lineageSection(scope: Scope, lineage: History | null, focus: string): LineageSection {
  const picture = createPicture(t().lineage.picture, lineageLegend(relationsOf(scope)));
  return {
    filter: scopeChoice(scope),
    picture: picture.element,
    mounted: () => {
      if (lineage?.edges.length) picture.draw(lineagePicture(lineage, focus));
    },
    left: picture.destroy,
    mark: picture.mark,
  };
}

/** The choice; on paper only what was chosen. */
function scopeChoice(scope: Scope): readonly HTMLElement[] {
  const choose = (name: Scope) => (): void => change({ relations: name === DEFAULT ? null : name, panel: null });
  return [
    h(
      'fieldset',
      { class: 'inline', id: 'relations-filter' },
      h('legend', {}, t().lineage.filter),
      SCOPES.map((name) =>
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
    ),
    h('p', { class: 'print-only' }, `${t().lineage.filter}${t().colon}${t().lineage[scope]}`),
  ];
}
