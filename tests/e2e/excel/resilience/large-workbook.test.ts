import { describe, expect } from 'vitest';
import { largeRegister } from '../../../../scripts/bench/large-register.js';
import { exampleRegister } from '../../../../src/example/index.js';
import type { RawWorkbook } from '../../../../src/schema/raw-workbook.js';
import { plannedRaw } from '../../../support/planned-raw.js';
import { itWith } from '../../../support/needed-tool.js';
import { browserTool } from '../../browser.js';
import { picture } from '../../pane/pane-page.js';
import { violations } from '../../violations.js';
import { inExcel } from './opened-pane.js';

/** A list of so many projects, in the two columns it takes to be one. */
function longList(count: number): RawWorkbook {
  const raw = plannedRaw(exampleRegister());
  const rows = [['Nr.', 'Projekt'], ...Array.from({ length: count }, (_, index) => [`P-${String(index + 1).padStart(6, '0')}`, `Projekt ${String(index)}`])];
  return {
    ...raw,
    sheets: raw.sheets.map((sheet) => (sheet.name === 'Projekter' ? { ...sheet, rows, extras: new Map() } : sheet)),
    tables: raw.tables.map((table) => (table.name === 'tblProjects' ? { ...table, headerRow: 1, firstRow: 2, lastRow: rows.length, firstColumn: 1, columns: ['Nr.', 'Projekt'].map((header, index) => ({ id: index + 1, header })) } : table)),
  };
}

describe('the pane on a large workbook', () => {
  itWith(browserTool, 'says that there are more rows than it can follow', async () => {
    const { frame, page, complaints } = await inExcel(longList(100_000)).openPane();
    await frame.getByText(/Arket Projekter har flere rækker, end panelet kan arbejde med: højst 20\.000\. Slet gamle rækker/).waitFor({ timeout: 120_000 });
    await picture(page, 'too many rows');
    expect(await violations(frame)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  itWith(browserTool, 'shows Start after the first cells of a large register, judges nothing by them, and then has it all', async () => {
    const { frame, page, client, complaints, wakeUp } = await inExcel(plannedRaw(largeRegister({ projects: 1_500, benefits: 1_500, measurements: 6_000 }))).openPane({ silent: true });
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const send = client.send.bind(client);
    // Listening to changes, what there is, and the first cells: everything after them waits.
    client.send = async (text, flags) => {
      if (client.traffic.roundTrips >= 3) await held;
      return send(text, flags);
    };
    wakeUp();
    await frame.getByRole('heading', { name: 'Næste tre frister' }).waitFor();
    await frame.getByRole('status').filter({ hasText: 'Oversigten er stor' }).waitFor();
    await expect.poll(() => frame.getByRole('heading', { name: 'Datakvalitet' }).count()).toBe(0);
    expect(await violations(frame)).toEqual([]);
    await picture(page, 'start before all is read');
    await frame.evaluate(() => (location.hash = '#/screen/register?entity=project'));
    await frame.getByText('Henter de lange tekster og målingerne …').waitFor();
    await picture(page, 'list before all is read');
    goOn();
    await frame.getByRole('searchbox').waitFor();
    await frame.evaluate(() => (location.hash = '#/screen/start'));
    await frame.getByRole('heading', { name: 'Siden sidst' }).waitFor();
    await expect.poll(() => frame.getByText('Oversigten er stor').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
