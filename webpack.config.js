import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentsPage } from './.config/webpack/documents-page.js';
import { pane } from './.config/webpack/pane.js';

const root = dirname(fileURLToPath(import.meta.url));

/** One configuration for each thing that runs in a browser; `npm run build` writes them all to dist/. */
export default (_env, { mode = 'production' } = {}) => [pane({ root, mode }), documentsPage({ root, mode })];
