const candidates = 'a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

/** Of radio buttons that belong together the one that is chosen is the stop. */
function isPassedOver(one: HTMLElement): boolean {
  if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one.checked || one.name === '') return false;
  return document.querySelector(`input[type=radio][name="${CSS.escape(one.name)}"]:checked`) !== null;
}

/** In what is folded away. Chromium gives such elements a place on the page, but not the focus: Tab would stand still before them. */
function isFolded(one: HTMLElement): boolean {
  for (let folded = one.closest('details:not([open])'); folded !== null; folded = folded.parentElement?.closest('details:not([open])') ?? null) {
    if (!folded.querySelector(':scope > summary')?.contains(one)) return true;
  }
  return false;
}

function isStop(one: HTMLElement): boolean {
  if (one.tabIndex < 0 || one.matches(':disabled') || one.hasAttribute('data-tabster-dummy') || isPassedOver(one) || isFolded(one)) return false;
  return one.getClientRects().length > 0 && getComputedStyle(one).visibility !== 'hidden';
}

/** The stop before or after an element, which need not be one itself; null at the ends. */
function next(at: Element, back: boolean): HTMLElement | null {
  const stops = [...document.querySelectorAll<HTMLElement>(candidates)].filter(isStop);
  if (at === document.body) return (back ? stops.at(-1) : stops[0]) ?? null;
  const side = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const beside = stops.filter((one) => one !== at && (at.compareDocumentPosition(one) & side) !== 0 && !(back && one.contains(at)));
  return (back ? beside.at(-1) : beside[0]) ?? null;
}

/**
 * Moves the focus by Tab in the order of the page, as a browser does. Office.js on the web takes Tab for itself: from a
 * heading that has the focus it leaves the pane, and it never comes to what can be unfolded. At the ends the key is left to it,
 * so that Tab still leads back to Excel.
 */
export function keepTab(): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = next(document.activeElement ?? document.body, event.shiftKey);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    to.focus();
    if (to instanceof HTMLInputElement && to.type !== 'radio' && to.type !== 'checkbox') to.select();
  }
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
