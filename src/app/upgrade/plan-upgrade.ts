import type { FixChange } from '../../schema/finding.js';
import type { RawWorkbook } from '../../schema/raw-workbook.js';
import { migrations, stepsFrom, type Migration } from '../../register/migrations/index.js';
import { pageVersions } from '../../register/migrations/page-versions.js';
import { entities, entityKeys, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { readIdentity } from '../read-register/read-identity.js';
import { extrasAt, valueAt } from '../read-register/sheet-cells.js';
import { entityColumns } from '../workbook-plan/entity-columns.js';
import { identityListRow } from '../workbook-plan/identity-sheet.js';
import { identitySheet } from '../workbook-plan/workbook-names.js';
import { missingIdentities } from './identity-list.js';
import { missingColumns, missingHeadings, missingHighlights } from './missing-columns.js';
import { missingSheets } from './missing-sheets.js';
import { choicesBody, keyNames, missingNames, settingsBody } from './product-lists.js';
import { movedSettings, renewedFormulas, rowChanges, waitsForColumns } from './step-changes.js';
import { newPages, type NewPage } from './new-pages.js';
import { tablesThere, type TablesThere } from './tables-there.js';
import { isNothing, nothing, type WorkbookExtension } from './workbook-extension.js';

export interface UpgradePlan {
  /** The workbook's own version; null where nothing says. */
  readonly from: number | null;
  readonly steps: readonly Migration[];
  readonly extension: WorkbookExtension;
  /** Put in when the extension is there. */
  readonly pages: readonly NewPage[];
  /** What says that all of it is done. */
  readonly last: WorkbookExtension;
  /** Changes of rows, made when the extension is there. */
  readonly changes: readonly FixChange[];
  readonly newSettings: readonly string[];
  readonly newChoices: number;
  /** Settings that are there have got another name or explanation. */
  readonly newTexts: boolean;
}

export function isUpToDate(plan: UpgradePlan): boolean {
  return isNothing(plan.extension) && plan.pages.length === 0 && isNothing(plan.last) && plan.changes.length === 0;
}

/** The formula in a column's first cell, as far as the reader tells formulas. */
function formulaThere(there: TablesThere, key: EntityKey, header: string): string | undefined {
  const place = there.of(key);
  const index = place?.table.columns.findIndex((one) => one.header === header) ?? -1;
  return place === null || index === -1 ? undefined : extrasAt(place.sheet, place.table.firstRow, place.table.firstColumn + index)?.formula;
}

/** A calculated column without any formula or figure: it came in, and then the upgrade was cut off. */
function isBare(there: TablesThere, key: EntityKey, header: string): boolean {
  const place = there.of(key);
  const index = place?.table.columns.findIndex((one) => one.header === header) ?? -1;
  if (place === null || index === -1) return false;
  const { table, sheet } = place;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const column = table.firstColumn + index;
    if (valueAt(sheet, row, column) !== null || extrasAt(sheet, row, column)?.formula !== undefined) return false;
  }
  return true;
}

/** Formulas that steps renew, those that have lost a column, and those of columns to come. Where a cell was typed over, people have to say first which is right. */
function formulas(register: Register, there: TablesThere, steps: readonly Migration[]): WorkbookExtension['formulas'] {
  const renewed = renewedFormulas(steps);
  const isUnderWay = steps.length > 0;
  return entityKeys.flatMap((key) =>
    entityColumns(entities[key], register.language, register.parts, there).flatMap(({ key: field, table: { formula, header: planned } }) => {
      const header = there.header(key, field);
      if (formula === undefined) return [];
      if (header !== undefined) {
        const own = formulaThere(there, key, header);
        const isOlder = renewed.has(`${key} ${field}`) && own !== formula;
        // Somebody deleted a column that the formula was made of.
        const isBroken = own?.includes('#REF!') === true;
        if (!isOlder && !isBroken && !(isUnderWay && isBare(there, key, header))) return [];
      }
      return [{ table: there.table(key) ?? entities[key].table, header: header ?? planned, formula }];
    }),
  );
}

function versionCell(raw: RawWorkbook, to: number): WorkbookExtension['cells'] {
  const sheet = raw.sheets.find(({ name }) => name.toLowerCase() === identitySheet);
  for (let row = 1; sheet && row < identityListRow - 1; row += 1) {
    const value = valueAt(sheet, row, 2);
    if (valueAt(sheet, row, 1) === 'schemaVersion' && value !== to) return [{ sheet: sheet.name, row, column: 2, expected: value, value: to }];
  }
  return [];
}

/**
 * What a register's workbook lacks of what a new one would have, and the steps it has not been through. Carried out, nothing
 * is left to plan; carried out in part, the rest is.
 */
export function planUpgrade(raw: RawWorkbook, register: Register, all: readonly Migration[] = migrations): UpgradePlan {
  const from = readIdentity(raw)?.schemaVersion ?? null;
  const to = all.at(-1)?.to ?? 1;
  const steps = from === null ? [] : stepsFrom(from, all);
  const there = tablesThere(raw, register);
  const columns = missingColumns(register, there);
  const sheets = missingSheets(raw, register, there);
  const moved = movedSettings(raw, steps);
  const settings = moved.length > 0 ? { body: null, names: [], added: [], texts: [] } : settingsBody(raw, register);
  const choices = choicesBody(raw, register);
  const changes = rowChanges(register, there, steps);
  const isLast = changes.length === 0 && moved.length === 0 && !waitsForColumns(there, steps);
  const pages = from === null ? [] : newPages(raw, register, there, pageVersions(all));
  return {
    from,
    steps,
    extension: {
      sheets,
      columns,
      highlights: missingHighlights(register, there),
      bodies: [settings.body, choices.body].filter((body) => body !== null),
      names: missingNames(raw, [...settings.names, ...choices.names, ...keyNames(register, there)]),
      formulas: formulas(register, there, steps),
      cells: [...moved, ...settings.texts, ...missingHeadings(register, there)],
      lists: missingIdentities(raw, register, there),
    },
    pages: isLast ? pages : [],
    last: { ...nothing, names: isLast ? pages.map(({ name }) => name) : [], cells: isLast ? versionCell(raw, to) : [] },
    changes,
    newSettings: settings.added,
    newChoices: choices.added,
    newTexts: settings.texts.length > 0,
  };
}
