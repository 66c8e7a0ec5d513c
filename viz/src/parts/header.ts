/** The head of every page: name, search box, the lists, switch of language. */
import { documentsPath, here, searchPath, sharedPath, to } from '../address.ts';
import { h } from '../dom.ts';
import { language, t } from '../i18n/index.ts';
import { navigate } from '../navigation.ts';

export function drawHeader(header: HTMLElement, params: URLSearchParams): void {
  header.replaceChildren(
    h('a', { class: 'brand', href: to('/') }, t().app),
    searchForm(params.get('q') ?? ''),
    h(
      'nav',
      { class: 'lists', 'aria-label': t().lists },
      h('a', { href: to(documentsPath) }, t().documents.title),
      h('a', { href: to(sharedPath) }, t().shared.title),
    ),
    h(
      'a',
      {
        class: 'language',
        id: 'language',
        href: here({ lang: language() === 'zh' ? 'en' : null }),
        lang: language() === 'zh' ? 'en' : 'zh-CN',
        'aria-label': t().languageLabel,
      },
      t().language,
    ),
  );
}

/** Keeps the switch of language on the state that is shown. */
export function updateLanguageLink(): void {
  const link = document.getElementById('language');
  link?.setAttribute('href', here({ lang: language() === 'zh' ? 'en' : null }));
}

function searchForm(text: string): HTMLElement {
  const box = h('input', {
    type: 'search',
    id: 'search',
    name: 'q',
    value: text,
    placeholder: t().search.placeholder,
    'aria-label': t().search.label,
    autocomplete: 'off',
    maxlength: 100,
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    const query = box.value.trim();
    if (query) navigate(to(searchPath, { q: query }));
    else box.focus();
  };
  return h('form', { role: 'search', action: searchPath, onsubmit: submit }, box, h('button', { type: 'submit' }, t().search.submit));
}
