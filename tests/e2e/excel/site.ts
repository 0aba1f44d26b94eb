import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../pane/built-pane.js';

/** The pane's sources put together in a few seconds, for journeys that do not ask how it was packed. */
export async function quickSite(): Promise<Readonly<Record<string, string>>> {
  const built = await build({
    entryPoints: [join(root, 'src/pane/start-pane.tsx')],
    outdir: '/',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', PANE_VERSION: '"0.0.0"' },
    logLevel: 'silent',
  });
  const gaps: Readonly<Record<string, string>> = {
    policy: "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; connect-src 'self'; worker-src 'self' blob:",
    style: '<link rel="stylesheet" href="pane.css">',
    program: '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js" defer></script><script type="module" async src="start-pane.js"></script>',
  };
  return {
    ...Object.fromEntries(built.outputFiles.map(({ path, text }) => [path.slice(1), text])),
    'pane.html': readFileSync(join(root, 'src/pane/pane.html'), 'utf8').replace(/\{\{([a-z-]+)\}\}/g, (_whole, name: string) => gaps[name] ?? ''),
    'pane.css': readFileSync(join(root, 'src/pane/pane.css'), 'utf8'),
  };
}
