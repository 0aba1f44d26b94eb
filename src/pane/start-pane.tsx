import { workerSolver, type SolverWorker } from '../adapters/highs/worker-solver.js';
import { pageClock, type OfficeClient } from '../adapters/office/office-client.js';
import { officeWorkbook } from '../adapters/office/office-workbook.js';
import { officeRibbon } from '../adapters/office/ribbon.js';
import { OfficeAbsent, startOffice, storagePartition } from '../adapters/office/start-office.js';
import type { WorkbookFiles } from '../app/session/adoption/adoption-desk.js';
import type { LiveWorkbook } from '../app/live-workbook.js';
import { bindCommands } from './commands/bind-commands.js';
import { mountPane } from './mount-pane.js';
import { CannotStart } from './state/cannot-start.js';
import { now, today } from './state/clock.js';
import { browserStore } from './state/kept-store.js';
import type { PaperTools } from './state/papers-context.js';
import { workerSampler, type SamplingWorker } from './state/sampling/worker-sampler.js';
import type { SelfTest } from './state/self-test.js';
import { orSliced } from './state/sliced-solver.js';

declare const PANE_VERSION: string;

/** The solver and its program are fetched when the first selection is made. */
function beginSolver(): SolverWorker {
  return new Worker(new URL('../adapters/highs/solver-worker.js', import.meta.url), { name: 'solver' }) as unknown as SolverWorker;
}

/** Thousands of weightings are tried beside the pane. */
function beginSampling(): SamplingWorker {
  return new Worker(new URL('./state/sampling/sampling-worker.js', import.meta.url), { name: 'sampling' }) as unknown as SamplingWorker;
}

let client: OfficeClient | null = null;

/** Asked for by its address only, so that nobody fetches it who does not need it. */
const selfTest: SelfTest = {
  run: async (along) => {
    if (client === null) throw new CannotStart('not-in-excel');
    const { Excel, Office } = client;
    const { tryExcel } = await import('../excel-checks/index.js');
    return tryExcel(Excel, (version) => Office.context.requirements.isSetSupported('ExcelApi', version), along);
  },
};

async function openInExcel(): Promise<LiveWorkbook> {
  try {
    client = await startOffice(pageClock);
    return officeWorkbook(client);
  } catch (error) {
    if (!(error instanceof OfficeAbsent)) throw error;
    // An Excel that wakes up late is asked anew.
    void error.late?.then(() => globalThis.location.reload());
    throw new CannotStart(error.reason);
  }
}

async function files(): Promise<WorkbookFiles> {
  const [{ readWorkbook }, { writeWorkbook }] = await Promise.all([import('../adapters/exceljs/read-workbook.js'), import('../adapters/exceljs/write-workbook.js')]);
  return { read: readWorkbook, write: writeWorkbook };
}

async function papers(): Promise<PaperTools> {
  const [{ renderDocument }, { starterAgendaTemplate }] = await Promise.all([import('../adapters/docx/render-document.js'), import('../adapters/docx/starter-template/starter-agenda-template.js')]);
  return { render: renderDocument, template: starterAgendaTemplate() };
}

const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no place for the pane');
void mountPane(element, {
  open: openInExcel,
  store: browserStore(() => `${storagePartition()}portfolio-register.`),
  today,
  now,
  version: PANE_VERSION,
  files,
  solve: orSliced(workerSolver(beginSolver)),
  sample: workerSampler(beginSampling),
  selfTest,
  papers,
  onSession: (session) => bindCommands(officeRibbon(), session),
});
