import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';

const { sources, Compilation } = webpack;
const { RawSource } = sources;

/** Nothing may be fetched, sent or framed; the worker begins from a blob, so that it is held to the same. */
function policy(script, style) {
  const rules = {
    'default-src': "'none'",
    // The solver of scenarios is WebAssembly; the word lets it be compiled, and nothing else.
    'script-src': `${script} 'wasm-unsafe-eval'`,
    'style-src': style,
    'img-src': 'data:',
    'worker-src': 'blob:',
    'connect-src': "'none'",
    'form-action': "'none'",
    'base-uri': "'none'",
  };
  return Object.entries(rules).map(([rule, value]) => `${rule} ${value}`).join('; ');
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function fillIn(template, gaps) {
  return template.replace(/\{\{([a-z-]+)\}\}/g, (_whole, name) => gaps[name]);
}

/** Programs of others that are part of the page, with the terms they ask to be passed on. */
const bundled = { '@xmldom/xmldom': 'LICENSE', docx: 'LICENSE', exceljs: 'LICENSE', fflate: 'LICENSE', highs: 'LICENSE', jszip: 'LICENSE.markdown', 'readable-stream': 'LICENSE', uuid: 'LICENSE.md' };

function notices(root) {
  // jszip leaves the choice between two licences; the page takes the first.
  const terms = (name, file) => readFileSync(join(root, 'node_modules', name, file), 'utf8').split(/^GPL version 3/m)[0].trim();
  return Object.entries(bundled).map(([name, file]) => `${name}\n\n${terms(name, file)}\n`).join('\n\n');
}

/** Later ones have the last word. */
const styles = ['look', 'frame', 'controls', 'findings', 'order-form', 'pages', 'pictures', 'files', 'narrow'];

/** Writes the page twice: with its files beside it for a web server, and as one file that works from a disk. */
export class DocumentsPageFiles {
  constructor({ root, source }) {
    this.root = root;
    this.source = source;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('DocumentsPageFiles', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'DocumentsPageFiles', stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => this.write(compilation));
    });
  }

  write(compilation) {
    const read = (name) => {
      compilation.fileDependencies.add(join(this.source, name));
      return readFileSync(join(this.source, name), 'utf8');
    };
    const built = (entry) => {
      const [name] = compilation.entrypoints.get(entry)?.getFiles() ?? [];
      return name === undefined ? null : { name, text: compilation.getAsset(name).source.source().toString() };
    };
    const page = built('page');
    const maker = built('maker');
    if (page === null || maker === null || compilation.errors.length > 0) return;
    const template = read('page.html');
    const style = styles.map((name) => read(`style/${name}.css`)).join('\n');
    const terms = notices(this.root);
    const write = (name, text) => compilation.emitAsset(name, new RawSource(text));

    const styleName = `documents-page/page.${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`;
    write(styleName, style);
    write('documents-page/licences.txt', terms);
    const solver = JSON.stringify(gzipSync(readFileSync(join(this.root, 'node_modules/highs/build/highs.wasm')), { level: 9 }).toString('base64'));
    const solverName = `documents-page/solver.${createHash('sha256').update(solver).digest('hex').slice(0, 8)}.js`;
    write(solverName, `self.packedSolver=${solver};`);
    write('documents.html', fillIn(template, {
      policy: policy("'self'", "'self'"),
      'maker-address': ` data-maker="${maker.name}" data-solver="${solverName}"`,
      style: `<link rel="stylesheet" href="${styleName}">`,
      program: `<script src="${page.name}"></script>`,
    }));

    if (/<\/script|<!--/i.test(page.text)) throw new Error('The program of the page cannot stand inside an HTML file');
    // The worker's program is text to the page: JSON, where no character can end the element it stands in.
    const program = JSON.stringify(maker.text).replace(/</g, '\\u003c');
    write('Lav materiale.html', fillIn(template, {
      policy: policy(hashOf(page.text), hashOf(style)),
      'maker-address': '',
      style: `<style>${style}</style>`,
      program: `<script type="application/json" id="maker-program">${program}</script>\n<script type="application/json" id="solver-program">${solver}</script>\n<script>${page.text}</script>\n<!--\n${terms.replace(/--+>?/g, '-')}-->`,
    }));
  }
}
