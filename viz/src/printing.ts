/** What paper needs beyond the screen: what is folded is opened for it, and the address that gives the same again is written at its end. */
import { today } from './dates.ts';
import { t } from './i18n/index.ts';

/** Folded lists that are printed whole. */
const PRINTED = 'details[data-print]';

export function preparePrinting(foot: HTMLElement): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(`${PRINTED}:not([open])`)];
    for (const details of opened) details.open = true;
    foot.textContent = t().printedFrom(today(), location.href);
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
