/** Holding what was clicked where it stands on the screen, while the panel takes or gives back its room and the page is laid out anew. */

export function inPlace(id: string, change: () => void): void {
  const held = [...document.querySelectorAll(`#main [data-panel="${CSS.escape(id)}"], #picture`)].find(isOnScreen);
  const before = held?.getBoundingClientRect().top ?? 0;
  change();
  if (held?.isConnected) scrollBy(0, held.getBoundingClientRect().top - before);
}

function isOnScreen(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}
