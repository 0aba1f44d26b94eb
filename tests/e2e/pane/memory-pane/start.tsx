import type { WorkbookFiles } from '../../../../src/app/session/adoption/adoption-desk.js';
import type { Ribbon } from '../../../../src/app/ribbon.js';
import type { WorkbookUnavailable } from '../../../../src/app/live-workbook.js';
import { createRegisterSession } from '../../../../src/app/session/create-register-session.js';
import type { EntityKey } from '../../../../src/register/entities/index.js';
import { exampleAsOf, exampleRegister } from '../../../../src/example/index.js';
import { bindCommands } from '../../../../src/pane/commands/bind-commands.js';
import { mountPane } from '../../../../src/pane/mount-pane.js';
import { CannotStart, type StartProblem } from '../../../../src/pane/state/cannot-start.js';
import type { PaperTools } from '../../../../src/pane/state/papers-context.js';
import { browserStore } from '../../../../src/pane/state/kept-store.js';
import { memoryWorkbook, type MemoryWorkbook } from '../../../support/memory-workbook.js';
import { peoplesColumns, renamedColumn, withColumns } from '../../../support/own-columns.js';
import { plannedRaw } from '../../../support/planned-raw.js';
import { bookNamed } from './books.js';
import { foreignBookNamed } from './foreign-books.js';

declare global {
  /** The workbook behind the pane, for a test to type in, break and read. */
  var book: MemoryWorkbook;
  /** Another person takes a row out in a pane of their own. */
  var archive: (entity: EntityKey, id: string, reason: string) => Promise<unknown>;
  /** A person renames a column of a table, or takes it out. */
  var renameColumn: (table: string, header: string, to: string | null) => void;
  /** Closes the pane and opens it again on the same workbook, as a person does. */
  var reopen: () => void;
  /** The buttons of the ribbon, and what they asked for. */
  var ribbon: Ribbon & { readonly buttons: Map<string, () => void>; readonly asked: string[] };
}

const buttons = new Map<string, () => void>();
const asked: string[] = [];
globalThis.ribbon = { buttons, asked, bind: (name, run) => void buttons.set(name, run), showPane: () => void asked.push('pane'), openPage: (file) => void asked.push(file) };

/**
 * The genuine pane on a workbook in memory. The address says how: `?book=example|english|empty|first-month|none|blank|plain|loans`, `who` (else MH),
 * `own` (columns people have added to the projects), `settings=no-as-of` with `today`, `problem` (why the pane cannot start), `theme` (what Excel says of itself), `late` (milliseconds an answer takes), `fails` (the reason the first reading fails for).
 */
const wanted = new URLSearchParams(location.search);
const named = bookNamed(wanted.get('book') ?? 'example') ?? exampleRegister('da');
const register = wanted.get('settings') === 'no-as-of' ? { ...named, settings: { ...named.settings, asOf: null } } : named;
const start = foreignBookNamed(wanted.get('book') ?? '') ?? plannedRaw(register);
globalThis.book = memoryWorkbook(wanted.has('own') ? withColumns(start, 'tblProjects', peoplesColumns(register.rows.project.length)) : start);
if (wanted.has('own')) globalThis.book.dropDowns = { Fagcenter: { values: ['Ældre', 'Børn og unge', 'Sundhed'], only: true }, Prioritet: { values: ['Høj', 'Mellem', 'Lav'], only: false } };
if (wanted.has('own')) globalThis.book.limits = { Timer: { of: 'decimal', operator: 'LessThan', first: 5000, last: 5000, message: 'Højst et årsværk eller tre.' } };
globalThis.renameColumn = (table, header, to) => globalThis.book.edit((raw) => renamedColumn(raw, table, header, to));
const theme = wanted.get('theme') as 'light' | 'dark' | null;
const client = globalThis.book.another({ language: register.language, theme, readOnly: wanted.has('read-only') });
Object.assign(globalThis.book, { client });
globalThis.book.answersAfter = Number(wanted.get('late') ?? 0);
const fails = wanted.get('fails');
if (fails !== null) client.failNext(fails as WorkbookUnavailable['reason'], 'read', wanted.get('where'));

const store = browserStore(() => 'portfolio-register.');
const who = wanted.get('who') ?? 'MH';
if (who !== '') store.set('who', who);

let seconds = 0;
/** A clock that goes one second further each time it is asked, so that nothing rests on the speed of the machine. */
function now(): string {
  seconds += 1;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${wanted.get('today') ?? exampleAsOf}T${two(10 + Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

async function files(): Promise<WorkbookFiles> {
  const [{ readWorkbook }, { writeWorkbook }] = await Promise.all([import('../../../../src/adapters/exceljs/read-workbook.js'), import('../../../../src/adapters/exceljs/write-workbook.js')]);
  return { read: readWorkbook, write: writeWorkbook };
}
async function papers(): Promise<PaperTools> {
  const [{ renderDocument }, { starterAgendaTemplate }] = await Promise.all([import('../../../../src/adapters/docx/render-document.js'), import('../../../../src/adapters/docx/starter-template/starter-agenda-template.js')]);
  return { render: renderDocument, template: starterAgendaTemplate() };
}
globalThis.book.readFile = async (bytes) => (await files()).read(bytes);

const problem = wanted.get('problem') as StartProblem | null;
function open(): void {
  void mountPane(document.getElementById('pane') as HTMLElement, {
    open: () => (problem === null ? Promise.resolve(client) : Promise.reject(new CannotStart(problem, 'TypeError: example'))),
    store,
    today: () => (wanted.get('today') as typeof exampleAsOf | null) ?? exampleAsOf,
    now,
    version: '0.0.0',
    files,
    papers,
    onSession: (session) => bindCommands(globalThis.ribbon, session),
  });
}

globalThis.archive = async (entity, id, reason) => {
  const kept = new Map<string, string>();
  const theirs = createRegisterSession({ workbook: globalThis.book.another(), today: () => exampleAsOf, now, who: 'AB', store: { get: (name) => kept.get(name) ?? null, set: () => undefined } });
  await theirs.refresh();
  return theirs.archiveRow(entity, id, reason);
};

globalThis.reopen = () => {
  const old = document.getElementById('pane') as HTMLElement;
  old.replaceWith(Object.assign(document.createElement('div'), { id: 'pane' }));
  open();
};
open();
