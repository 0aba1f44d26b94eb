import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { placeManifest } from '../../.config/webpack/manifest/place-manifest.js';

const manifest = readFileSync(join(fileURLToPath(new URL('../..', import.meta.url)), 'manifest.xml'), 'utf8');

describe('placing the manifest on a host', () => {
  it('moves every address, also below a folder', () => {
    const placed = placeManifest(manifest, 'https://intra.example.dk/apps/portefølje/');
    expect(placed).not.toContain('localhost');
    expect(placed).toContain('DefaultValue="https://intra.example.dk/apps/portef%C3%B8lje/pane.html"');
    expect(placed.split('intra.example.dk').length).toBe(manifest.split('localhost').length);
  });

  it('gives domains the origin alone, as a path there lets nothing in', () => {
    const placed = placeManifest('<AppDomain>https://localhost:3000</AppDomain><SourceLocation DefaultValue="https://localhost:3000/pane.html"/>', 'https://intra.example.dk:8443/apps/');
    expect(placed).toBe('<AppDomain>https://intra.example.dk:8443</AppDomain><SourceLocation DefaultValue="https://intra.example.dk:8443/apps/pane.html"/>');
  });

  it('keeps the file XML whatever the folder is called', () => {
    expect(placeManifest('<a b="https://localhost:3000/x"/>', "https://h.example/r&d/it's/$&/")).toBe('<a b="https://h.example/r&amp;d/it&apos;s/$&amp;/x"/>');
  });

  it.each([
    ['http://intra.example.dk/', /https/],
    ['https://intra.example.dk/apps', /slutte med/],
    ['intra.example.dk', /er ikke en adresse/],
    ['https://localhost:3000/', /denne maskine selv/],
    ['https://127.0.0.1/', /denne maskine selv/],
    ['https://[::1]/', /denne maskine selv/],
    ['https://intra.example.dk/?x=1/', /kun være vært og mappe/],
    ['https://intra.example.dk/#/', /kun være vært og mappe/],
  ])('refuses %s with a sentence in both languages', (address, sentence) => {
    expect(() => placeManifest(manifest, address)).toThrow(sentence);
  });

  it.each(['http://localhost:3000/x.png', 'https://LOCALHOST:3000/x.png', 'https://localhost:3001/x.png', 'https://127.0.0.1:3000/x.png'])('stops when %s would stay behind', (left) => {
    expect(() => placeManifest(`<a b="https://localhost:3000/"/>\n<a b="${left}"/>`, 'https://intra.example.dk/')).toThrow(/linje 2/);
  });
});
