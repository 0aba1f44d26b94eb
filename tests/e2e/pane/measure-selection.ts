import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from '../browser.js';
import { root } from './built-pane.js';

/**
 * Selections and weightings in Chromium, in workers of a page as the pane's, as JSON for `npm run bench`: seconds, and the
 * longest time in milliseconds in which the page could do nothing.
 */
interface Watched {
  readonly seconds: number;
  readonly stall: number;
}

declare global {
  var choose: (projects: number, limits: number, seed: number) => Promise<Watched>;
  var sample: (projects: number, criteria: number) => Promise<Watched & { readonly first: number }>;
}

async function files(): Promise<ReadonlyMap<string, readonly [type: string, content: string | Uint8Array]>> {
  const built = await build({
    entryPoints: { start: join(root, 'tests/e2e/pane/selection-page/start.ts'), solver: join(root, 'src/adapters/highs/solver-worker.ts'), sampling: join(root, 'src/pane/state/sampling/sampling-worker.ts') },
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['node:*'],
    logLevel: 'silent',
  });
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";
  return new Map<string, readonly [string, string | Uint8Array]>([
    ['/', ['text/html; charset=utf-8', `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="start.js"></script>`]],
    ['/highs.wasm', ['application/wasm', readFileSync(createRequire(import.meta.url).resolve('highs/runtime'))]],
    ...built.outputFiles.map(({ path, text }) => [path, ['text/javascript', text]] as const),
  ]);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

const [served, browser] = await Promise.all([files(), launchBrowser()]);
const server = createServer(({ url }, response) => {
  const [type, content] = served.get(new URL(url ?? '/', 'http://localhost').pathname) ?? [];
  if (type === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': type }).end(content);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
await page.waitForFunction(() => 'sample' in globalThis);

const figures: Record<string, number> = {};
let stall = 0;
for (const [projects, limits] of [[50, 8], [300, 12]] as const) {
  const runs: Watched[] = [];
  // The first begins the worker and fetches the solver, and is not counted.
  for (const seed of [1, 1, 2, 3]) runs.push(await page.evaluate(([p, l, s]) => globalThis.choose(p, l, s), [projects, limits, seed] as const));
  figures[`${String(projects)}.seconds`] = median(runs.slice(1).map(({ seconds }) => seconds));
  stall = Math.max(stall, ...runs.map((one) => one.stall));
}
figures['selection.stall'] = stall;
const sampled = await page.evaluate(() => globalThis.sample(5000, 8));
Object.assign(figures, { 'sampling.first': sampled.first, 'sampling.whole': sampled.seconds, 'sampling.stall': sampled.stall });
await browser.close();
server.close();
process.stdout.write(JSON.stringify({ figures, peak: 0 }));
