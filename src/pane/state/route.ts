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

function subscribe(listener: () => void): () => void {
  globalThis.addEventListener('hashchange', listener);
  return () => globalThis.removeEventListener('hashchange', listener);
}

/** The address as it is now. It changes by its hash alone: office.js takes the history API away. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => globalThis.location.hash);
}

export function goTo(route: Route): void {
  globalThis.location.hash = writeRoute(route);
}
