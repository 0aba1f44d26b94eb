import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { hasLateTexts } from './late-texts.js';
import { PaneFiles } from './pane-files.js';

const browsers = 'es2022';
const table = 'src/pane/state/late-texts-table.ts';

/** The task pane: `pane.html` with what Start needs, and a file for each other screen. `output` is dist/ unless a test says otherwise. */
export function pane({ root, mode, output = join(root, 'dist') }) {
  const source = join(root, 'src/pane');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name: 'pane',
    mode,
    context: root,
    target: ['web', browsers],
    devtool: false,
    entry: { pane: join(source, 'start-pane.tsx') },
    output: { path: output, filename: 'pane/[name].[contenthash:8].js', chunkFilename: 'pane/[name].[contenthash:8].js', assetModuleFilename: 'pane/[name].[contenthash:8][ext]', clean: { keep: (name) => !name.startsWith('pane/') } },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
      // As in the documents page: exceljs as its makers build it for browsers.
      alias: { exceljs$: 'exceljs/dist/exceljs.bare.min.js' },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: browsers, tsconfig: join(source, 'tsconfig.json') } },
        { test: (path) => hasLateTexts(root, path) || path === join(root, table), enforce: 'pre', loader: join(root, '.config/webpack/late-texts.js'), options: { root, table, reader: 'src/pane/state/late-text.ts' } },
        { test: /[\\/]rules[\\/](?:[^\\/]+[\\/])?[^\\/]+\.ts$/, enforce: 'pre', loader: join(root, '.config/webpack/without-rule-examples.js') },
      ],
    },
    // webpack's own minimizer: esbuild's leaves what is unused inside a module, 20 kB gzip of icons nobody draws.
    optimization: { chunkIds: 'deterministic' },
    performance: { hints: false },
    // The solver asks for Node's modules only where it runs in Node.
    plugins: [new webpack.DefinePlugin({ PANE_VERSION: JSON.stringify(version) }), new PaneFiles({ source }), new webpack.IgnorePlugin({ resourceRegExp: /^node:/ })],
  };
}
