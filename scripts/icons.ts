import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill } from '../src/schema/text.js';
import { writeOutputs } from './command-line/files.js';
import { Refusal } from './command-line/refusal.js';
import { run } from './command-line/run.js';
import { drawIcon, iconNames, iconSizes } from './icons/icons.js';
import { readPng, writePng } from './icons/png.js';

const command = {
  name: 'icons',
  about: {
    da: 'Tegner båndets ikoner i alle størrelser til src/pane/icons.',
    en: "Draws the ribbon's icons at all sizes into src/pane/icons.",
  },
  options: {
    check: { help: { da: 'Skriv intet; fejl, hvis et ikon ikke er, som programmet ville tegne det.', en: 'Write nothing; fail when an icon is not what the program would draw.' } },
    out: { value: 'DIR', help: { da: 'Mappe (src/pane/icons er standard).', en: 'Folder (default src/pane/icons).' } },
  },
} as const;

const words = {
  fresh: { da: 'Alle {count} ikoner er, som de skal være.', en: 'All {count} icons are as they should be.' },
  drifted: { da: 'Disse ikoner passer ikke længere: {files}. Kør npm run icons.', en: 'These icons have drifted: {files}. Run npm run icons.' },
  written: { da: 'Tegnet: {count} ikoner i {folder}', en: 'Drawn: {count} icons in {folder}' },
} as const;

await run(command, async (given, terminal) => {
  const { language } = given;
  const folder = given.one('out') ?? fileURLToPath(new URL('../src/pane/icons', import.meta.url));
  const drawn = iconNames.flatMap((name) => iconSizes.map((size) => ({ path: join(folder, `${name}-${String(size)}.png`), canvas: drawIcon(name, size) })));
  if (given.has('check')) {
    // Pixels are compared, not files: another version of zlib packs the same picture otherwise.
    const isAsDrawn = ({ path, canvas }: (typeof drawn)[number]): boolean => existsSync(path) && Buffer.compare(readPng(readFileSync(path))?.pixels ?? new Uint8Array(), canvas.pixels) === 0;
    const files = drawn.filter((one) => !isAsDrawn(one)).map(({ path }) => basename(path)).join(', ');
    if (files !== '') throw new Refusal({ da: fill(words.drifted.da, { files }), en: fill(words.drifted.en, { files }) });
    terminal.print(fill(words.fresh[language], { count: drawn.length }));
    return 0;
  }
  writeOutputs(drawn.map(({ path, canvas }) => ({ path, bytes: writePng({ width: canvas.size, height: canvas.size, pixels: canvas.pixels }) })), []);
  terminal.print(fill(words.written[language], { count: drawn.length, folder }));
  return 0;
});
