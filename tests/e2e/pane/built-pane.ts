import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

export interface BuiltPane {
  /** Address of the page, without a question mark. */
  readonly address: string;
  readonly close: () => void;
}

function pageWith(program: string): string {
  const gaps: Readonly<Record<string, string>> = {
    // As strict as the pane's own; the hash is that of an empty style element.
    policy: `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; worker-src 'self' blob:; connect-src 'self'`,
    style: '<link rel="stylesheet" href="pane.css">',
    program,
  };
  return readFileSync(join(root, 'src/pane/pane.html'), 'utf8').replace(/\{\{([a-z-]+)\}\}/g, (_whole, name: string) => gaps[name] ?? '');
}

async function bundled(entry: string): Promise<Record<string, string>> {
  const built = await build({
    entryPoints: [join(root, entry)],
    outdir: '/',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    alias: { exceljs: 'exceljs/dist/exceljs.bare.min.js' },
    define: { 'process.env.NODE_ENV': '"production"', PANE_VERSION: '"0.0.0"' },
    logLevel: 'silent',
  });
  const files = built.outputFiles.map(({ path, text }) => [path.replace(/^\//, ''), text]);
  return { ...(Object.fromEntries(files) as Record<string, string>), 'pane.css': readFileSync(join(root, 'src/pane/pane.css'), 'utf8') };
}

/** Builds the pane on a workbook in memory and serves it under the pane's own page and as strict a policy. Takes a few seconds. */
export async function buildMemoryPane(): Promise<BuiltPane> {
  const files = new Map(Object.entries({ ...(await bundled('tests/e2e/pane/memory-pane/start.tsx')), 'pane.html': pageWith('<script type="module" src="start.js"></script>') }));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname.slice(1));
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}/pane.html`, close: () => server.close() };
}
