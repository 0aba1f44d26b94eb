import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect } from 'vitest';
import { renderDocument } from '../../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { makeAgenda } from '../../../src/app/documents/make-agenda.js';
import { planStatusDeck } from '../../../src/app/documents/make-status-deck.js';
import { exampleAsOf, faultlessRegister } from '../../../src/example/index.js';
import type { Register } from '../../../src/register/register.js';
import { itWith } from '../../support/needed-tool.js';
import { plannedRaw } from '../../support/planned-raw.js';
import { browserTool } from '../browser.js';
import { violations } from '../violations.js';
import { openExcel, registerIn, type ExcelOnTheWeb } from './excel-on-the-web.js';
import { keysOf } from './keyboard.js';
import { browser, site } from './shared-site.js';

let excel: ExcelOnTheWeb;

afterEach(() => excel.close());

const registerNow = (): Register => registerIn(excel, exampleAsOf);

/** Stamps of the deck and the agenda, and the words of the agenda's files, made of the workbook as it is now. */
async function papersNow(): Promise<{ readonly stamps: readonly (string | null)[]; readonly words: string }> {
  const register = registerNow();
  const deck = planStatusDeck(register, { meeting: 'M-0015', audience: 'steering' });
  const made = await makeAgenda(register, { meeting: 'M-0015' }, renderDocument, starterAgendaTemplate());
  if (deck.kind !== 'planned' || made.kind !== 'made') throw new Error(`${deck.kind}, ${made.kind}`);
  const words = made.files.flatMap(({ bytes }) => Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/(document|header\d*)\.xml$/.test(name)).map(([, xml]) => strFromU8(xml).replace(/<[^>]+>/g, ' ')));
  return { stamps: [deck.model.stamp], words: words.join('\n') };
}

describe('a meeting in Excel on the web', () => {
  itWith(browserTool, 'is prepared from collection to sent by keyboard alone', async () => {
    excel = openExcel(browser, plannedRaw(faultlessRegister('da')), site);
    const pane = await excel.openPane({ path: 'pane.html#/screen/status' });
    const { page, frame } = pane;
    page.setDefaultTimeout(60_000);
    const { tabTo, press, write } = keysOf(page, frame);
    const said = (text: string | RegExp): Promise<void> => frame.getByText(text).first().waitFor();
    const dialogGone = (): Promise<void> => frame.getByRole('dialog').waitFor({ state: 'detached' });
    // Excel's own F6 leads from the sheet into the pane.
    await frame.locator('main h1').waitFor();
    await frame.evaluate(() => document.querySelector<HTMLElement>('main h1')?.focus());
    await tabTo(/^Initialer eller navn$/, 'Shift+Tab');
    await page.keyboard.type('MH');
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: 'Du: MH' }).waitFor();

    // Status: one project is unchanged, another is told anew.
    const waiting = frame.getByRole('button', { name: /^Uændret:/ });
    await waiting.first().waitFor();
    const before = await waiting.count();
    await press(/^Uændret:/);
    await expect.poll(() => waiting.count()).toBe(before - 1);
    await press(/^Skriv status:/);
    await frame.getByRole('dialog').waitFor();
    await tabTo(/^(Grøn|Gul|Rød)$/);
    await page.keyboard.press('ArrowDown');
    await write(/^Siden sidst$/, 'Test er i gang.');
    await press(/^Gem status$/);
    await dialogGone();
    await expect.poll(() => waiting.count()).toBe(before - 2);
    expect(await violations(frame)).toEqual([]);

    // A case is made, and completed where the list says what it lacks.
    await press(/^Sager$/, 'Shift+Tab');
    await frame.getByRole('heading', { level: 1, name: 'Sager' }).waitFor();
    await press(/^Ny sag$/);
    await frame.getByRole('dialog').waitFor();
    await write(/^Titel/, 'Fælles tidsbestilling');
    await tabTo(/^Sagsansvarlig/);
    await press(/^Ny sag$/);
    await frame.getByRole('heading', { level: 1, name: 'Fælles tidsbestilling' }).waitFor();
    await said(/Indstilling mangler/);
    expect(await violations(frame)).toEqual([]);
    await press(/^Ret sagen$/);
    await frame.getByLabel(/^Resumé/).waitFor();
    await write(/^Resumé/, 'Borgere skal kunne bestille tid ét sted.');
    await write(/^Indstilling/, 'At igangsætte et forprojekt');
    await write(/^Økonomi/, 'Inden for rammen.');
    await press(/^Gem$/);
    await said(/er gemt/);

    // The edition is frozen on the meeting's page, and until the chair has said yes all papers are drafts.
    await press(/^Møder$/, 'Shift+Tab');
    await frame.getByRole('heading', { level: 1, name: 'Møder' }).waitFor();
    await press(/^Styregruppen 2\/2027/);
    await frame.getByRole('heading', { level: 1, name: 'Styregruppen 2/2027' }).waitFor();
    await said('Materialet stemples UDKAST');
    await press(/^Lås udgaven nu$/);
    await frame.getByRole('dialog').waitFor();
    await press(/^Lås udgaven nu$/);
    await said('Udgaven er låst.');
    const draft = await papersNow();
    expect(draft.stamps).toEqual(['UDKAST']);
    expect(draft.words).toContain('UDKAST');
    expect(draft.words).toContain('At igangsætte et forprojekt');

    await press(/^Notér: formanden har godkendt$/);
    await frame.getByRole('dialog').waitFor();
    await press(/^Gem$/);
    await frame.getByRole('alert').getByText('hvordan formanden godkendte').waitFor();
    await write(/^Hvordan$/, 'Telefon');
    await press(/^Gem$/);
    await dialogGone();
    await expect.poll(() => frame.getByText('Materialet stemples UDKAST').count()).toBe(0);
    await press(/^Notér: materialet er sendt$/);
    await frame.getByRole('dialog').waitFor();
    await press(/^Gem$/);
    await dialogGone();
    const course = frame.getByRole('region', { name: 'Mødets forløb' });
    await course.getByText('12. maj 2027 · telefon · Karen Lindholt').waitFor();
    await course.getByText('12. maj 2027 · MH').first().waitFor();
    expect(await violations(frame)).toEqual([]);

    const approved = await papersNow();
    expect(approved.stamps).toEqual([null]);
    expect(approved.words).not.toContain('UDKAST');
    expect(registerNow().rows.meeting.find(({ id }) => id === 'M-0015')).toMatchObject({ status: 'sent', approvedByChair: '2027-05-12', approvedHow: 'phone', sent: '2027-05-12', course: expect.stringContaining('12-05-2027 · Godkendt af formand · Telefon · Karen Lindholt') as string });
    expect(pane.door.refused).toEqual([]);
    expect(pane.complaints).toEqual([]);
  }, 240_000);
});
