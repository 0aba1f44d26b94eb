import { describe, expect } from 'vitest';
import { renderDocument } from '../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { starterPlanTemplate } from '../../src/adapters/docx/starter-template/starter-plan-template.js';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { openPackage, partText } from '../../src/adapters/ooxml/package.js';
import { makeActionPlan } from '../../src/app/documents/make-action-plan.js';
import { makeBenefitReports } from '../../src/app/documents/make-benefit-report.js';
import type { MadeDocument } from '../../src/app/documents/made-document.js';
import { benefitOverview, type BenefitLine } from '../../src/app/benefits/benefit-overview.js';
import { readRegister } from '../../src/app/read-register.js';
import { planWorkbook } from '../../src/app/workbook-plan/plan-workbook.js';
import { faultlessRegister } from '../../src/example/index.js';
import { benefitFollowUp } from '../../src/register/choices/calculated.js';
import { entities } from '../../src/register/entities/index.js';
import type { Register } from '../../src/register/register.js';
import { buildStatusDeck } from '../../src/reports/status-deck/build-status-deck.js';
import { deckFacts } from '../../src/reports/status-deck/deck-facts.js';
import { labelOf } from '../../src/schema/choice.js';
import { fromSerial } from '../../src/schema/dates.js';
import type { RawValue, RawWorkbook } from '../../src/schema/raw-workbook.js';
import { moneyInProse } from '../../src/schema/wording/money-words.js';
import { percentInTable } from '../../src/schema/wording/percent-words.js';
import { slideOf, textOf } from '../reports/deck-text.js';
import { convertWithLibreOffice, itWithLibreOffice } from '../support/libreoffice.js';

/** What stands in the workbook as LibreOffice computes it, from formulas written without results. */
async function recalculated(register: Register): Promise<RawWorkbook> {
  const bytes = await writeWorkbook(planWorkbook(register, { createdAt: '2027-01-01T00:00:00Z', calculated: () => undefined }));
  return readWorkbook(await convertWithLibreOffice(bytes, 'xlsx', 'xlsx'));
}

function benefitCells(raw: RawWorkbook): ReadonlyMap<string, (field: keyof typeof entities.benefit.fields) => RawValue> {
  const table = raw.tables.find(({ name }) => name === 'tblBenefits');
  const sheet = raw.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) throw new Error('no benefits');
  const column = (field: keyof typeof entities.benefit.fields): number => table.firstColumn - 1 + table.columns.findIndex(({ header }) => header === entities.benefit.fields[field].label.da);
  return new Map(sheet.rows.slice(table.firstRow - 1, table.lastRow).map((row) => [String(row[column('id')]), (field) => row[column(field)] ?? null]));
}

/** The rows of every table in a Word file, each cell as the text it shows; a blank that keeps words on one line is a blank. */
function tableRows(making: MadeDocument): readonly (readonly string[])[] {
  if (making.kind !== 'made') throw new Error(making.kind);
  const [file] = making.files;
  const xml = partText(openPackage(file?.bytes ?? new Uint8Array()), 'word/document.xml');
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('').replaceAll('\u00A0', ' ')));
}

const shared = [['achievement', 'achievement'], ['expected', 'expectedNow'], ['deviation', 'deviation'], ['effect', 'effect'], ['approvedAchievement', 'approvedAchievement'], ['approvedExpected', 'approvedExpected'], ['forecast', 'forecast']] as const;

describe('one register’s benefits', () => {
  itWithLibreOffice('show the same figures in the workbook, the pane, JSON, the deck, the action plan and the benefit report', async () => {
    const register = faultlessRegister('da');
    const raw = await recalculated(register);
    const read = readRegister(raw, register.asOf);
    if (!('register' in read)) throw new Error(read.notARegister.da);
    // The pane shows the overview of what it has read; the command line prints it.
    const overview = benefitOverview(read.register);
    const json = JSON.parse(JSON.stringify(overview)) as typeof overview;
    expect(json).toEqual(overview);

    const cells = benefitCells(raw);
    const different: string[] = [];
    const compared = new Map<string, number>();
    const compare = (line: BenefitLine, name: string, own: number | string | null, cell: RawValue): void => {
      const shown = cell === '' ? null : cell;
      const same = typeof own === 'number' && typeof shown === 'number' ? Math.abs(own - shown) <= 1e-9 * Math.max(1, Math.abs(own)) : own === shown;
      if (!same) different.push(`${line.id ?? ''} ${name}: ${String(own)} and ${String(shown)}`);
      if (own !== null) compared.set(name, (compared.get(name) ?? 0) + 1);
    };
    for (const line of json.benefits) {
      const cell = cells.get(line.id ?? '');
      if (!cell) throw new Error(`no row ${line.id ?? ''}`);
      for (const [name, field] of shared) compare(line, name, line[name], cell(field));
      compare(line, 'followUp', labelOf(benefitFollowUp, line.followUp, 'da'), cell('followUp'));
      const due = cell('measurementDue');
      compare(line, 'measurementDue', line.measurementDue, typeof due === 'number' ? fromSerial(due) : due);
    }
    expect(different).toEqual([]);
    expect([...compared.values()].every((count) => count >= 5)).toBe(true);
    expect(compared.size).toBe(shared.length + 2);

    // The total is what the workbook's own column adds up to, over benefits in kroner that count and are no part of another.
    const inKroner = read.register.rows.benefit.filter((row) => row.unit === 'kroner' && row.partOf === null && json.benefits.some((line) => line.id === row.id && line.followUp !== 'dropped') && row.status !== 'potential');
    const summed = inKroner.reduce((sum, row) => sum + Number(cells.get(row.id ?? '')?.('effect') ?? 0), 0);
    expect(json.money.kroner.realised.amount).toBeCloseTo(summed, 4);

    // The sheet of sums shows what the overview tells; figures stand from column C on, kroner in the first row of the first table.
    const sums = raw.sheets.find(({ name }) => name === 'Gevinster i tal')?.rows ?? [];
    const kroner = sums.find((row) => row[1] === 'Kr.') ?? [];
    const { target, expectedNow, realised } = json.money.kroner;
    [target.amount, expectedNow.amount, realised.amount, json.toDate.realised].forEach((amount, index) => {
      expect(amount).not.toBeNull();
      expect(kroner[3 + index]).toBeCloseTo(amount ?? Number.NaN, 4);
    });
    const years = new Map(sums.filter((row) => /^20\d\d$/.test(String(row[1]))).map((row) => [Number(row[1]), row]));
    expect(years.size).toBeGreaterThan(5);
    for (const [year, row] of years) {
      const own = json.budget.filter((line) => line.year === year);
      const added = (pick: (line: (typeof own)[number]) => number | null): number | null => (own.some((line) => pick(line) !== null) ? own.reduce((sum, line) => sum + (pick(line) ?? 0), 0) : null);
      const shown = row.slice(2, 5).map((cell) => (typeof cell === 'number' ? Math.round(cell * 100) / 100 : null));
      expect([year, ...shown]).toEqual([year, ...[added(({ builtIn }) => builtIn), added((line) => line.realised), added(({ economy }) => economy)].map((amount) => (amount === null ? null : Math.round(amount * 100) / 100))]);
    }

    // What the two papers print of each benefit is the workbook's own figure.
    const share = (cell: RawValue | undefined): string => (typeof cell === 'number' ? percentInTable(cell, 'da') : '–');
    const plan = tableRows(await makeActionPlan(read.register, { year: 2028 }, renderDocument, starterPlanTemplate()));
    const report = tableRows(await makeBenefitReports(read.register, { project: 'P-0023' }, renderDocument, starterAgendaTemplate()));
    let [planned, reported] = [0, 0];
    for (const { id, name, unit, direction } of read.register.rows.benefit) {
      const cell = cells.get(id ?? '');
      const full = cell?.('fullEffect');
      for (const row of plan.filter(([first]) => first === name)) {
        if (unit !== 'kroner' || direction === 'interval' || typeof full !== 'number') continue;
        expect(row[2]).toBe(`${moneyInProse(full, 'kr.', 'da')} om året`);
        planned += 1;
      }
      for (const row of report.filter(([first]) => first === name)) {
        expect(row.slice(3, 6)).toEqual([share(cell?.('achievement')), share(cell?.('expectedNow')), share(cell?.('approvedAchievement'))]);
        reported += 1;
      }
    }
    expect(planned).toBeGreaterThan(2);
    expect(reported).toBeGreaterThan(2);

    // The deck is of the projects its readers follow and may see; of those it shows the same sums.
    const context = { meeting: null, asOf: register.asOf, audience: 'steering', createdAt: '2027-05-12T08:00:00' } as const;
    const { money } = benefitOverview(deckFacts(read.register, context).register);
    const deck = buildStatusDeck(read.register, context);
    const slide = textOf(slideOf(deck, 'benefits'));
    const told = (amount: number | null): string => moneyInProse(amount ?? 0, 'kr.', 'da');
    expect(slide).toContain(`af de ${told(money.kroner.expectedNow.amount)}`);
    expect(slide).toContain(`${told(money.budgeted.realised.amount)} hentet af ${told(money.budgeted.expectedNow.amount)} ventet nu`);
    expect(slide).toContain(` ${String(Math.round((money.kroner.realised.amount ?? 0) / 10_000) / 100)} |`);
  });
});
