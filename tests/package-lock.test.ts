import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** Where Node would find a package from inside another: beside it, or in any folder above. */
function isLocked(from: string, name: string): boolean {
  const folders = from.split('/node_modules/').map((_, depth, all) => all.slice(0, all.length - depth).join('/node_modules/'));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some((path) => path in lock.packages);
}

it('names every optional package of every platform, or npm ci refuses it elsewhere', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)).map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

it('carries no addresses of the registry it was made with', () => {
  expect(Object.values(lock.packages).filter((one) => one.resolved !== undefined)).toEqual([]);
});
