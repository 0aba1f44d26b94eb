import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

export interface BuiltPage {
  /** Where the web server serves the page. */
  readonly served: string;
  /** The page in one file, as it lies on a disk. */
  readonly standAlone: string;
  readonly close: () => void;
}

/** Builds the page as `npm run build` does, into a folder of its own, and serves it as any web server would. */
export async function buildPage(folder: string): Promise<BuiltPage> {
  execFileSync(process.execPath, [join(root, 'node_modules/webpack-cli/bin/cli.js'), '--mode', 'production', '--config-name', 'documents-page', '--output-path', folder], { cwd: root, stdio: 'pipe' });
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (!path.startsWith(folder) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    served: `http://127.0.0.1:${String(port)}/documents.html`,
    standAlone: pathToFileURL(join(folder, 'Lav materiale.html')).href,
    close: () => server.close(),
  };
}
