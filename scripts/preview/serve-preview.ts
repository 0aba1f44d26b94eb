import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Office.js asks this page whether it may trust the window it stands in; here it may. */
const trust = `<!doctype html><title>Trust</title><script>addEventListener('message', () => parent.postMessage('{"hostUserTrusted":true}', '*'))</script>`;

const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The pane's page with Microsoft's script from this machine, and leave to open that script's own frame. */
function paneHere(html: string): string {
  return html.replaceAll(officeScript, '/office/office.js').replace(/frame-src /, "frame-src 'self' ");
}

export interface Preview {
  readonly root: string;
  /** Folders of the built pane and of the built page. */
  readonly dist: string;
  readonly page: string;
  readonly workbook: Uint8Array;
  readonly facts: { readonly language: 'da' | 'en'; readonly name: string; readonly today: string };
}

type Found = { readonly body: Uint8Array | string; readonly type: string } | null;

function fileIn(folder: string, path: string): Found {
  const file = join(folder, normalize(`/${path}`));
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  return { body: new Uint8Array(readFileSync(file)), type: types[extname(file)] ?? 'application/octet-stream' };
}

function find({ root, dist, page, workbook, facts }: Preview, path: string): Found {
  const own = join(root, 'scripts/preview');
  if (path === '/') return fileIn(own, 'preview.html');
  if (path === '/preview.css') return fileIn(own, 'preview.css');
  if (path === '/facts.json') return { body: JSON.stringify(facts), type: '.json' };
  if (path === '/workbook.xlsx') return { body: workbook, type: 'application/octet-stream' };
  if (path === '/manifest.xml') return fileIn(root, 'manifest.xml');
  if (path.toLowerCase() === '/office/agaveerrorux/index.html') return { body: trust, type: types['.html'] ?? '' };
  if (path.startsWith('/office/')) return fileIn(join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist'), path.slice('/office/'.length));
  if (path === '/addin/pane.html') {
    const pane = fileIn(dist, 'pane.html');
    return pane && { ...pane, body: paneHere(new TextDecoder().decode(pane.body as Uint8Array)) };
  }
  if (path.startsWith('/addin/')) return fileIn(dist, path.slice('/addin/'.length));
  return fileIn(page, path);
}

/** A web server for this machine alone. Resolves with its address; rejects where the port is taken. */
export function servePreview(preview: Preview, port: number): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const found = find(preview, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain', 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : (found?.body ?? ''));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const at = server.address();
      resolve({ server, address: `http://localhost:${String(typeof at === 'object' && at ? at.port : port)}/` });
    });
  });
}
