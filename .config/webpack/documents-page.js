import { join } from 'node:path';
import { EsbuildPlugin } from 'esbuild-loader';
import webpack from 'webpack';
import { DocumentsPageFiles } from './documents-page-files.js';

const browsers = 'es2022';

/**
 * "Lav materiale": `documents.html` with its files for a web server, and `Lav materiale.html`, the same in one file.
 * `output` is where they go, dist/ unless a test says otherwise.
 */
export function documentsPage({ root, mode, output = join(root, 'dist') }) {
  const source = join(root, 'src/documents-page');
  return {
    name: 'documents-page',
    mode,
    context: root,
    target: ['web', browsers],
    devtool: false,
    entry: {
      page: join(source, 'start-page.ts'),
      maker: { import: join(source, 'start-maker.ts'), chunkLoading: false },
    },
    output: { path: output, filename: 'documents-page/[name].[contenthash:8].js', clean: { keep: (name) => !name.startsWith('documents-page/') } },
    resolve: {
      extensionAlias: { '.js': ['.ts', '.js'] },
      // exceljs as built for browsers by its makers, without polyfills of what every browser has; its own sources ask for Node.
      alias: { exceljs$: 'exceljs/dist/exceljs.bare.min.js' },
    },
    module: {
      rules: [
        { test: /\.ts$/, loader: 'esbuild-loader', options: { target: browsers, tsconfig: join(source, 'tsconfig.json') } },
        // The solver is handed its program and looks for no file beside itself.
        { test: /[\\/]highs\.mjs$/, loader: 'esbuild-loader', options: { target: browsers, define: { 'import.meta.url': '""' } } },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: browsers, legalComments: 'none' })] },
    performance: { hints: false },
    // The solver asks for Node's modules only where it runs in Node.
    plugins: [new DocumentsPageFiles({ root, source }), new webpack.IgnorePlugin({ resourceRegExp: /^node:/ })],
  };
}
