import { useSyncExternalStore } from 'react';

export type Params = Readonly<Record<string, string>>;

export interface Route {
  readonly screen: string;
  readonly params: Params;
}

const pattern = /^#\/screen\/([a-z][a-z0-9-]*)(?:\?(.*))?$/i;

/** The screen an address asks for, `#/screen/register?entity=project&id=P-0001`; null when it asks for none. */
export function readRoute(hash: string): Route | null {
  const match = pattern.exec(hash);
  if (!match?.[1]) return null;
  return { screen: match[1], params: Object.fromEntries(new URLSearchParams(match[2] ?? '')) };
}

export function writeRoute({ screen, params }: Route): string {
  const query = new URLSearchParams({ ...params }).toString();
  return `#/screen/${screen}${query === '' ? '' : `?${query}`}`;
}

/** Asked before the page changes; false keeps the person where they are. */
export type Gate = (to: string) => boolean;

const listeners = new Set<() => void>();
let gate: Gate | null = null;
/** The address that is shown. The browser's own may be ahead of it, for as long as the gate has not been asked. */
let shown = globalThis.location.hash;

function follow(): void {
  const to = globalThis.location.hash;
  if (to === shown) return;
  if (gate !== null && !gate(to)) {
    globalThis.location.hash = shown;
    return;
  }
  shown = to;
  for (const listener of [...listeners]) listener();
}

globalThis.addEventListener('hashchange', follow);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts a gate before every way to another page: links, screens and the browser's own way back. One at a time; null takes it away. */
export function setGate(next: Gate | null): void {
  gate = next;
}

/** The address as it is now. It changes by its hash alone: office.js takes the history API away. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => shown);
}

export function goTo(route: Route): void {
  globalThis.location.hash = writeRoute(route);
}

/** The screen the address asks for now. */
export function screenNow(): string {
  return readRoute(globalThis.location.hash)?.screen ?? 'start';
}

/** As `goTo`, from a screen: a save that ends after its person has gone elsewhere leads nobody back to where it began. */
export function goFrom(screen: string, route: Route): void {
  if (screenNow() === screen) goTo(route);
}
