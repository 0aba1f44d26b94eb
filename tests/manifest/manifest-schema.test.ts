import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { placeManifest } from '../../.config/webpack/manifest/place-manifest.js';

const manifest = fileURLToPath(new URL('../../manifest.xml', import.meta.url));
/** Microsoft's schemas, which are not ours to pass on. */
const schema = fileURLToPath(new URL('../../../shared/manifest-xsd/OfficeAppManifestV1_1.xsd', import.meta.url));

const present = existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0;

function validate(xml: string): { readonly status: number | null; readonly stderr: string } {
  return spawnSync('xmllint', ['--noout', '--schema', schema, '-'], { input: xml, encoding: 'utf8' });
}

it.skipIf(!present)("fits Microsoft's schema, as it stands and placed on a host", () => {
  const xml = readFileSync(manifest, 'utf8');
  for (const one of [xml, placeManifest(xml, 'https://intra.example.dk/apps/')]) {
    const { stderr, status } = validate(one);
    expect(stderr.trim()).toBe('- validates');
    expect(status).toBe(0);
  }
  expect(validate(xml.replace('<Version>1.0.0.0</Version>', '')).status).not.toBe(0);
});
