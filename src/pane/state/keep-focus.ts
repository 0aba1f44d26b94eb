const stops = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

function isSeen(one: Element): boolean {
  return one.getClientRects().length > 0;
}

function stopIn(place: Element | undefined): HTMLElement | null {
  if (!place) return null;
  return [place, ...place.querySelectorAll('*')].find((one): one is HTMLElement => one instanceof HTMLElement && one.matches(stops) && one.tabIndex >= 0 && isSeen(one)) ?? null;
}

/** A heading by which readers tell where they are; it can have the focus, and is no stop of its own. */
function headingOf(place: Element): HTMLElement | null {
  const heading = place.querySelector<HTMLElement>(place.localName === 'main' ? 'h1' : 'h2, h3');
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}

/**
 * Remembers where an element stands, and finds later on what to go on from: the element itself; another of its kind that has come to its place, as in a list;
 * the heading of the section it stood in; the heading of the screen.
 */
export function placeOf(element: Element): () => HTMLElement | null {
  const kindOf = (one: Element | undefined): string => `${one?.localName ?? ''} ${one?.className ?? ''}`;
  const steps: { readonly parent: Element; readonly index: number; readonly kind: string }[] = [];
  for (let at = element; at.parentElement !== null; at = at.parentElement) steps.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at), kind: kindOf(at) });
  return () => {
    if (element instanceof HTMLElement && element.isConnected && !element.matches(':disabled')) return element;
    for (const { parent, index, kind } of steps) {
      if (!parent.isConnected) continue;
      const [beside] = [parent.children[index], parent.children[index - 1]].filter((one) => kindOf(one) === kind).flatMap((one) => stopIn(one) ?? []);
      const found = beside ?? (parent.matches('main, section, [role=region]') ? headingOf(parent) : null);
      if (found) return found;
    }
    return null;
  };
}

/**
 * Leads the focus on when what had it is taken out of the page or out of use: a row that is archived, a button that is not offered any more.
 * A browser leaves it nowhere, and whoever works by keyboard or by ear would begin from the top of the page. Never while the person is in the
 * sheet, and not from a dialogue, which leads back by itself.
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let place: (() => HTMLElement | null) | null = null;
  let byPointer = false;
  // A press beside all controls takes the focus away on purpose.
  function onPointer(): void {
    byPointer = true;
    last = place = null;
  }
  function onKey(): void {
    byPointer = false;
  }
  function onFocus({ target }: FocusEvent): void {
    if (!(target instanceof Element) || target === last) return;
    last = target;
    place = target.closest('dialog') === null && target.closest('main') !== null ? placeOf(target) : null;
  }
  const follow = new MutationObserver(() => {
    if (place === null || document.activeElement !== document.body || !document.hasFocus() || document.querySelector('dialog[open]') !== null) return;
    place()?.focus({ preventScroll: byPointer });
  });
  document.addEventListener('pointerdown', onPointer, true);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('focusin', onFocus);
  follow.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    follow.disconnect();
    document.removeEventListener('pointerdown', onPointer, true);
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('focusin', onFocus);
  };
}
