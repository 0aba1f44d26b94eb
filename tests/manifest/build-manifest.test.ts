import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'portfolio-manifest-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The manifest's part of `npm run build`, into a folder where the pages may lie already. */
function build(address?: string): { readonly status: number | null; readonly stdout: string } {
  const { ADDIN_BASE_URL: _, ...others } = process.env;
  return spawnSync(process.execPath, [join(root, 'node_modules/webpack-cli/bin/cli.js'), '--mode', 'production', '--config-name', 'manifest', '--output-path', folder], {
    cwd: root,
    encoding: 'utf8',
    env: { ...others, ...(address === undefined ? {} : { ADDIN_BASE_URL: address }) },
  });
}

it('writes the manifest for a host with everything it points at, and stops when it cannot', () => {
  const withoutPage = build('https://intra.example.dk/apps/');
  expect(withoutPage.stdout).toContain('https://intra.example.dk/apps/pane.html has no file behind it');
  expect(withoutPage.status).not.toBe(0);

  writeFileSync(join(folder, 'pane.html'), '<!doctype html>');
  const placed = build('https://intra.example.dk/apps/');
  expect(placed.stdout).not.toContain('ERROR');
  expect(placed.status).toBe(0);
  const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
  expect(manifest).toContain('https://intra.example.dk/apps/pane.html');
  expect(manifest).not.toContain('localhost');
  expect(existsSync(join(folder, 'pane.html'))).toBe(true);
  for (const [, path] of manifest.matchAll(/"https:\/\/intra\.example\.dk\/apps\/([^"#]+)/g)) expect(existsSync(join(folder, path ?? '')), path).toBe(true);

  const unsafe = build('http://intra.example.dk/');
  expect(unsafe.stdout).toContain('Excel henter kun tilføjelsesprogrammer over https');
  expect(unsafe.status).not.toBe(0);

  expect(build().status).toBe(0);
  expect(readFileSync(join(folder, 'manifest.xml'), 'utf8')).toBe(readFileSync(join(root, 'manifest.xml'), 'utf8'));
});
