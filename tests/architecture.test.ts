import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Allowed {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
  /** One file that puts a surface together may import more than the rest of its layer. */
  readonly composition?: { readonly file: string; readonly layers: readonly string[] };
}

/** What each layer may import. This table is the documentation of the directions. */
const layers: Readonly<Record<string, Allowed>> = {
  'src/schema': { layers: [], packages: [] },
  'src/register': { layers: ['src/schema'], packages: [] },
  'src/example': { layers: ['src/schema', 'src/register'], packages: [] },
  'src/benefits': { layers: ['src/schema', 'src/register'], packages: [] },
  'src/prioritisation': { layers: ['src/schema', 'src/register'], packages: [] },
  'src/adoption': { layers: ['src/schema', 'src/register'], packages: [] },
  'src/reports': { layers: ['src/schema', 'src/register', 'src/benefits', 'src/prioritisation'], packages: [] },
  'src/app': {
    layers: ['src/schema', 'src/register', 'src/benefits', 'src/prioritisation', 'src/adoption', 'src/reports'],
    packages: [],
  },
  // Pages of documents as elements: what the pane and the documents page show before a file is made.
  'src/page-drawing': { layers: ['src/schema'], packages: [] },
  'src/adapters/ooxml': { layers: ['src/schema', 'src/app'], packages: ['fflate', '@xmldom/xmldom'] },
  'src/adapters/exceljs': {
    layers: ['src/schema', 'src/register', 'src/app', 'src/adapters/ooxml'],
    packages: ['exceljs', 'fflate', '@xmldom/xmldom'],
  },
  'src/adapters/pptx': { layers: ['src/schema', 'src/app', 'src/adapters/ooxml'], packages: ['fflate', '@xmldom/xmldom'] },
  'src/adapters/docx': { layers: ['src/schema', 'src/app', 'src/adapters/ooxml'], packages: ['docx', 'fflate', '@xmldom/xmldom'] },
  'src/adapters/xlsx-patch': { layers: ['src/schema', 'src/app', 'src/adapters/ooxml'], packages: ['@xmldom/xmldom'] },
  'src/adapters/office': { layers: ['src/schema', 'src/app'], packages: [] },
  'src/adapters/highs': { layers: ['src/app'], packages: ['highs'] },
  'src/documents-page': {
    layers: ['src/schema', 'src/register', 'src/benefits', 'src/prioritisation', 'src/reports', 'src/app', 'src/page-drawing'],
    packages: [],
    composition: { file: 'src/documents-page/start-maker.ts', layers: ['src/adapters/exceljs', 'src/adapters/pptx', 'src/adapters/docx', 'src/adapters/highs'] },
  },
  'src/pane': {
    layers: ['src/schema', 'src/register', 'src/benefits', 'src/prioritisation', 'src/adoption', 'src/reports', 'src/app', 'src/page-drawing'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons', '@tanstack/react-virtual'],
    composition: { file: 'src/pane/start-pane.tsx', layers: ['src/excel-checks', 'src/adapters/office', 'src/adapters/exceljs', 'src/adapters/docx', 'src/adapters/highs'] },
  },
  // A development tool: Excel as the genuine Office.js client sees it. Used by tests and by scripts.
  'src/excel-stand-in': { layers: ['src/schema'], packages: [] },
  // What Microsoft says of Excel, asked of the stand-in by tests and of Excel itself by the pane.
  'src/excel-checks': { layers: [], packages: [] },
  // The page of `npm run preview`: a spreadsheet in the browser, for those who build the product.
  'src/preview': { layers: ['src/schema', 'src/register', 'src/app', 'src/adapters/ooxml', 'src/adapters/exceljs', 'src/adapters/xlsx-patch', 'src/excel-stand-in', 'src/page-drawing'], packages: [] },
  scripts: {
    layers: [
      'src/schema',
      'src/register',
      'src/example',
      'src/benefits',
      'src/prioritisation',
      'src/adoption',
      'src/reports',
      'src/app',
      'src/adapters/ooxml',
      'src/adapters/exceljs',
      'src/adapters/pptx',
      'src/adapters/docx',
      'src/adapters/xlsx-patch',
      'src/excel-stand-in',
      'src/adapters/highs',
    ],
    // exceljs by itself is the yardstick of `npm run bench`; the browser takes the pictures of README.
    packages: ['node:*', 'exceljs', 'playwright-core'],
  },
};

const core = ['src/schema', 'src/register', 'src/example', 'src/benefits', 'src/prioritisation', 'src/adoption', 'src/reports', 'src/app', 'src/page-drawing'];

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const files = [...filesUnder('src'), ...filesUnder('scripts')];

function layerOf(file: string): string | null {
  return Object.keys(layers).find((layer) => file.startsWith(`${layer}/`)) ?? null;
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(/^(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm);
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

const written = new Set(files);

function targetOf(file: string, specifier: string): string {
  const path = relative(root, resolve(root, dirname(file), specifier)).split(sep).join('/').replace(/\.js$/, '.ts');
  return written.has(`${path}x`) ? `${path}x` : path;
}

describe('the house', () => {
  it('has a layer for every source file', () => {
    expect(files.filter((file) => layerOf(file) === null)).toEqual([]);
  });

  it('lets imports go only in the directions of the table', () => {
    const wrong: string[] = [];
    for (const file of files) {
      const layer = layerOf(file);
      if (layer === null) continue;
      const allowed = layers[layer];
      const own = [...(allowed?.layers ?? []), ...(allowed?.composition?.file === file ? allowed.composition.layers : [])];
      for (const specifier of importsOf(file)) {
        if (specifier.startsWith('.')) {
          const target = layerOf(targetOf(file, specifier));
          if (target !== layer && !own.includes(target ?? '')) wrong.push(`${file} imports ${specifier}`);
        } else {
          const fits = allowed?.packages.some((name) => (name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name || specifier.startsWith(`${name}/`)));
          if (!fits) wrong.push(`${file} imports package ${specifier}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has no import cycles', () => {
    const graph = new Map(
      files.map((file) => [file, importsOf(file).filter((s) => s.startsWith('.')).map((s) => targetOf(file, s))]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('keeps clock, chance and console out of the core', () => {
    const forbidden = /\bnew Date\b|\bDate\.(now|UTC|parse)\b|\bMath\.random\b|\bconsole\.|\bprocess\.|\bsetTimeout\b/;
    const wrong = files
      .filter((file) => core.includes(layerOf(file) ?? ''))
      .filter((file) => forbidden.test(withoutComments(readFileSync(join(root, file), 'utf8'))));
    expect(wrong).toEqual([]);
  });

  it('keeps Node out of the adapters, which also run in a browser page', () => {
    const wrong = files
      .filter((file) => file.startsWith('src/adapters/'))
      .filter((file) => /\bBuffer\.|\bprocess\.|from 'node:/.test(withoutComments(readFileSync(join(root, file), 'utf8'))));
    expect(wrong).toEqual([]);
  });

  it('registers each screen of the pane once, and its groups together', () => {
    const registry = readFileSync(join(root, 'src/pane/screens/index.ts'), 'utf8');
    const screens = [...registry.matchAll(/\{ key: '([^']+)'.*group: '([^']+)'/g)].map(([, key = '', group = '']) => ({ key, group }));
    expect(screens.length).toBeGreaterThan(10);
    expect(new Set(screens.map(({ key }) => key)).size).toBe(screens.length);
    const runs = screens.map(({ group }) => group).filter((group, index, all) => group !== all[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  it('holds files to 250 lines, command lines and compositions to 100', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > (/^scripts\/[^/]+\.ts$|^src\/pane\/(start-pane|frame\/app)\.tsx$/.test(file) ? 100 : 250))
      .map(({ file, lines }) => `${file}: ${String(lines)}`);
    expect(long).toEqual([]);
  });

  it('lets no screen of the pane know another', () => {
    const screenOf = (file: string): string | undefined => /^src\/pane\/screens\/([^/]+)\//.exec(file)?.[1];
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.') && screenOf(file) !== undefined)
        .map((specifier) => targetOf(file, specifier))
        .filter((target) => screenOf(target) !== undefined && screenOf(target) !== screenOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names files in kebab-case and has no junk drawers', () => {
    const badName = files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(file.split('/').at(-1) ?? ''));
    const junk = files.filter((file) => /(^|\/)([^/]*-)?(utils?|helpers?)(\.|\/)|(^|\/)(common|managers?|services?|misc)(\.|\/)/.test(file));
    expect({ badName, junk }).toEqual({ badName: [], junk: [] });
  });

  it('has references that match the table', () => {
    for (const [layer, allowed] of Object.entries(layers)) {
      if (layer === 'scripts') continue;
      const config = JSON.parse(readFileSync(join(root, layer, 'tsconfig.json'), 'utf8')) as {
        references: { path: string }[];
      };
      const referenced = config.references.map((one) => targetOf(`${layer}/x`, one.path));
      const may = [...allowed.layers, ...(allowed.composition?.layers ?? [])];
      expect(referenced.filter((one) => !may.includes(one)), layer).toEqual([]);
    }
  });
});
