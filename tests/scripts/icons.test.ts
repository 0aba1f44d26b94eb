import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawIcon, iconNames, iconSizes } from '../../scripts/icons/icons.js';
import { readPng, writePng } from '../../scripts/icons/png.js';

const folder = fileURLToPath(new URL('../../src/pane/icons', import.meta.url));

function alphaAt(pixels: Uint8Array): readonly number[] {
  return [...pixels].filter((_, index) => index % 4 === 3);
}

describe('the icons', () => {
  it('lie in the folder as the program draws them', () => {
    for (const name of iconNames) {
      for (const size of iconSizes) {
        const file = readPng(new Uint8Array(readFileSync(join(folder, `${name}-${String(size)}.png`))));
        expect(file?.width, `${name} ${String(size)}`).toBe(size);
        expect(Buffer.compare(file?.pixels ?? new Uint8Array(), drawIcon(name, size).pixels), `${name} ${String(size)}: run npm run icons`).toBe(0);
      }
    }
  });

  it('have few blended pixels at 16, where every blended one is seen', () => {
    // The outlines of the list and of the calendar are straight: nothing of them may be half covered but their corners.
    for (const name of ['overview', 'meetings'] as const) expect(alphaAt(drawIcon(name, 16).pixels).filter((alpha) => alpha > 0 && alpha < 255).length, name).toBeLessThanOrEqual(4);
  });

  it('are read back as they were written, and nothing else is taken for one', () => {
    const picture = { width: 2, height: 1, pixels: Uint8Array.of(1, 2, 3, 255, 4, 5, 6, 0) };
    expect(readPng(writePng(picture))).toEqual(picture);
    expect(readPng(new TextEncoder().encode('GIF89a, or anything else'))).toBeNull();
  });
});
