import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import webpack from 'webpack';
import { manifestFaults } from './manifest/manifest-faults.js';
import { placeManifest } from './manifest/place-manifest.js';
import { programCommands } from './manifest/program-commands.js';

const { sources, Compilation } = webpack;
const { RawSource } = sources;

class ManifestFiles {
  constructor({ root }) {
    this.root = root;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ManifestFiles', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ManifestFiles', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => this.write(compilation));
    });
    compiler.hooks.done.tap('ManifestFiles', ({ compilation }) => this.check(compilation, compiler));
  }

  write(compilation) {
    const copy = (folder, name, to) => {
      const path = join(this.root, folder, name);
      compilation.fileDependencies.add(path);
      compilation.emitAsset(to, new RawSource(readFileSync(path)));
    };
    for (const name of readdirSync(join(this.root, 'src/pane/icons'))) copy('src/pane/icons', name, `icons/${name}`);
    for (const name of readdirSync(join(this.root, 'src/pane/help'))) copy('src/pane/help', name, name);
    const path = join(this.root, 'manifest.xml');
    compilation.fileDependencies.add(path);
    const manifest = readFileSync(path, 'utf8');
    const given = env.ADDIN_BASE_URL;
    try {
      this.manifest = given ? placeManifest(manifest, given) : manifest;
      compilation.emitAsset('manifest.xml', new RawSource(this.manifest));
    } catch (error) {
      this.manifest = null;
      compilation.errors.push(error);
    }
  }

  /** When everything else lies in the folder, each address of the manifest must have its file there. */
  check(compilation, { outputFileSystem, outputPath }) {
    if (!this.manifest) return;
    const fileAt = (path) => {
      try {
        return outputFileSystem.readFileSync(join(outputPath, path));
      } catch {
        return null;
      }
    };
    const faults = manifestFaults(this.manifest, { fileAt, commands: programCommands(this.root) });
    compilation.errors.push(...faults.map((fault) => new webpack.WebpackError(`manifest.xml: ${fault}`)));
  }
}

/**
 * The manifest for the host that `ADDIN_BASE_URL` names (a developer's own machine without it), the icons and the page of help.
 * `dependencies` are the configurations whose pages it points at.
 */
export function manifest({ root, mode, output = join(root, 'dist'), dependencies }) {
  return {
    name: 'manifest',
    mode,
    context: root,
    dependencies,
    entry: {},
    output: { path: output, clean: { keep: (name) => !name.startsWith('icons/') } },
    plugins: [new ManifestFiles({ root })],
  };
}
