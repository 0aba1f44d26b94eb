import { spawnSync } from 'node:child_process';
import { run } from '../command-line/run.js';
import { Refusal } from '../command-line/refusal.js';
import { sideloadArguments, type Machine, type Sideload } from './sideload-command.js';
import { root, thisMachine } from './this-machine.js';

const about = {
  start: { da: 'Åbner Excel med panelet fra denne maskine, hvor Excel og office-addin-debugging findes.', en: 'Opens Excel with the pane from this machine, where Excel and office-addin-debugging are.' },
  stop: { da: 'Tager panelet ud af Excel igen og stopper udviklingsserveren.', en: 'Takes the pane out of Excel again and stops the development server.' },
} as const;

/** `npm start` and `npm stop`. */
export function runSideload(action: Sideload['action'], machine: () => Machine = thisMachine): Promise<void> {
  const command = {
    name: action,
    about: about[action],
    options: { document: { value: 'URL', help: { da: 'Projektmappe på SharePoint eller OneDrive; så bruges Excel på nettet.', en: 'Workbook on SharePoint or OneDrive; Excel on the web is then used.' } } },
  };
  return run(command, async (given) => {
    const { status } = spawnSync(process.execPath, sideloadArguments({ action, document: given.one('document') }, machine()), { cwd: root, stdio: 'inherit' });
    if (status === 0) return 0;
    throw new Refusal({ da: 'office-addin-debugging kunne ikke gøre det; se linjerne ovenfor.', en: 'office-addin-debugging could not do it; see the lines above.' });
  });
}
