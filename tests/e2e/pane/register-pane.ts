import type { Page } from 'playwright-core';
import type { RawValue } from '../../../src/schema/raw-workbook.js';
import { openPane } from './pane-page.js';
import { browser, built } from './shared-pane.js';

/** The register's screens in the pane on the shared workbook. */
export const openRegister = (screen: string, wish: Parameters<typeof openPane>[2] = {}): ReturnType<typeof openPane> => openPane(browser, built.address, { screen, ...wish });

/** A row of the workbook behind the pane, by header. */
export function rowInBook(page: Page, table: string, key: string): Promise<Readonly<Record<string, RawValue>> | null> {
  return page.evaluate(
    ([name, id]) => {
      const raw = globalThis.book.raw();
      const place = raw.tables.find((one) => one.name === name);
      const rows = raw.sheets.find((one) => one.name === place?.sheet)?.rows ?? [];
      const row = rows.find((one) => place && one[place.firstColumn - 1] === id);
      return place && row ? Object.fromEntries(place.columns.map(({ header }, index) => [header, row[place.firstColumn - 1 + index] ?? null])) : null;
    },
    [table, key] as const,
  );
}
