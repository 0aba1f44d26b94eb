import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const { sources, Compilation } = webpack;
const { RawSource } = sources;

export const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * What the pane may load and reach: its own host, Microsoft's script, and the frame that script opens. Nothing inline, no eval.
 * `frame-ancestors` cannot stand in a page; the web server sends it.
 */
const policy = Object.entries({
  'default-src': "'none'",
  'script-src': "'self' https://appsforoffice.microsoft.com",
  // Fluent makes empty style elements and fills them by script; this is the hash of nothing.
  'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'frame-src': 'https://telemetryservice.firstpartyapps.oaspapps.com',
  'base-uri': "'self'",
  'form-action': "'none'",
})
  .map(([rule, value]) => `${rule} ${value}`)
  .join('; ');

/** Writes the pane's page with its style and its program beside it. */
export class PaneFiles {
  constructor({ source }) {
    this.source = source;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PaneFiles', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'PaneFiles', stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => this.write(compilation));
    });
  }

  write(compilation) {
    if (compilation.errors.length > 0) return;
    const read = (name) => {
      compilation.fileDependencies.add(join(this.source, name));
      return readFileSync(join(this.source, name), 'utf8');
    };
    const style = read('pane.css');
    const styleName = `pane/pane.${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`;
    compilation.emitAsset(styleName, new RawSource(style));
    const scripts = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()).filter((name) => name.endsWith('.js'));
    const gaps = {
      policy,
      style: `<link rel="stylesheet" href="${styleName}">`,
      // The program does not wait for Microsoft's: when that one never comes, someone must be there to say so.
      program: [`<script src="${officeScript}" defer></script>`, ...scripts.map((name) => `<script src="${name}" async></script>`)].join('\n'),
    };
    compilation.emitAsset('pane.html', new RawSource(read('pane.html').replace(/\{\{([a-z-]+)\}\}/g, (_whole, name) => gaps[name])));
  }
}
