import { renderDocument } from '../adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../adapters/docx/starter-template/starter-agenda-template.js';
import { starterPlanTemplate } from '../adapters/docx/starter-template/starter-plan-template.js';
import { readWorkbook } from '../adapters/exceljs/read-workbook.js';
import { directSolver } from '../adapters/highs/direct-solver.js';
import { loadHighs } from '../adapters/highs/load-highs.js';
import { renderDeck } from '../adapters/pptx/render-deck.js';
import { starterDeckTemplate } from '../adapters/pptx/starter-template/starter-deck-template.js';
import { packedSolver } from './maker/packed-solver.js';
import { requestServer } from './maker/serve-requests.js';
import type { Answer, Request } from './messages.js';

/** The part of a worker's own world that is used here. */
interface WorkerWorld {
  postMessage(answer: Answer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
}

const world = globalThis as unknown as WorkerWorld;
const templates = { deck: starterDeckTemplate, agenda: starterAgendaTemplate, actionPlan: starterPlanTemplate };

// The page's one composition of adapters. It runs in a worker, so that a large workbook never freezes the page.
const solve = directSolver(async () => loadHighs({ wasmBinary: await packedSolver(), locateFile: (file) => file }));
const serve = requestServer({ readWorkbook, renderDeck, renderDocument, solve, starterTemplate: (kind) => templates[kind]() }, (answer) => world.postMessage(answer));

world.addEventListener('message', (event) => void serve(event.data));
