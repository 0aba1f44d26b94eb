import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { devServer } from './.config/webpack/dev-server.js';
import { documentsPage } from './.config/webpack/documents-page.js';
import { manifest } from './.config/webpack/manifest.js';
import { pane } from './.config/webpack/pane.js';

const root = dirname(fileURLToPath(import.meta.url));

/** One configuration for each thing that runs in a browser; `npm run build` writes them all to dist/. */
export default async (env, { mode = 'production', configName } = {}) => {
  const pages = [pane({ root, mode }), documentsPage({ root, mode })];
  // The manifest is checked against the pages, so that it comes after them; by itself it is checked against those that are there.
  const manifestOfThem = manifest({ root, mode, dependencies: configName ? [] : pages.map(({ name }) => name) });
  return [...pages, env.WEBPACK_SERVE ? { ...manifestOfThem, devServer: await devServer() } : manifestOfThem];
};
