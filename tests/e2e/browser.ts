import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import type { NeededTool } from '../support/needed-tool.js';

const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const browserTool: NeededTool = { name: 'Chromium', present: existsSync(program), hint: 'Install the package chromium, or name another one in CHROMIUM.', retries: 1 };

/** A headless Chromium that asks the network for nothing of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
