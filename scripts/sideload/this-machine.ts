import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Machine } from './sideload-command.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

function hasExcel(): boolean {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  if (process.platform !== 'win32') return false;
  // Installers of every kind leave this key, also those from the Store.
  return ['HKLM', 'HKCU'].some((hive) => spawnSync('reg', ['query', `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe`], { stdio: 'ignore' }).status === 0);
}

export function thisMachine(): Machine {
  const tool = join(root, 'node_modules/office-addin-debugging/cli.js');
  return { platform: process.platform, tool: existsSync(tool) ? tool : null, hasExcel: hasExcel() };
}
