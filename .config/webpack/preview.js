import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const source = join(root, 'src/preview');
const browsers = 'es2022';

/** The page of `npm run preview`. It is a tool for those who build the product, and goes to .cache/, never to dist/. */
export default {
  name: 'preview',
  mode: 'production',
  context: root,
  target: ['web', browsers],
  devtool: false,
  entry: { preview: join(source, 'start-preview.ts') },
  output: { path: join(root, '.cache/preview'), filename: '[name].js', clean: true },
  resolve: {
    extensionAlias: { '.js': ['.ts', '.js'] },
    // exceljs as built for browsers by its makers; its own sources ask for Node.
    alias: { exceljs$: 'exceljs/dist/exceljs.bare.min.js' },
  },
  module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: browsers, tsconfig: join(source, 'tsconfig.json') } }] },
  // Seen on this machine alone: quickly built rather than small.
  optimization: { minimize: false },
  performance: { hints: false },
};
