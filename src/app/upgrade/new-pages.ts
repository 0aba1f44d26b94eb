import { entities, entityKeys } from '../../register/entities/index.js';
import { pageVersions, type PageKey } from '../../register/migrations/page-versions.js';
import type { Register } from '../../register/register.js';
import type { RawWorkbook } from '../../schema/raw-workbook.js';
import type { Language } from '../../schema/text.js';
import { fieldsOf } from '../../schema/entity.js';
import { planBenefitTotalsSheet } from '../workbook-plan/benefit-totals/benefit-totals-sheet.js';
import { planOverviewSheet } from '../workbook-plan/overview/overview-sheet.js';
import { planDeadlinesSheet } from '../workbook-plan/start/deadlines-sheet.js';
import { planStartSheet } from '../workbook-plan/start/start-sheet.js';
import { planWheelSheet } from '../workbook-plan/wheel/wheel-sheet.js';
import { columnReference } from '../workbook-plan/formula-context.js';
import { pageName, sheetNames } from '../workbook-plan/workbook-names.js';
import type { PlacedCell, PlannedSheet } from '../workbook-plan/workbook-plan.js';
import { placeAmong } from './tab-order.js';
import { freeSheetName } from './free-sheet-name.js';
import type { TablesThere } from './tables-there.js';

/** A sheet without rows of the register, as it is to stand in the workbook. */
export interface NewPage {
  readonly sheet: PlannedSheet;
  /** What a sheet of that name is called from now on, where it is another than this one. */
  readonly formerName: string;
  /** It was being put in when that was cut off: a sheet of its name is this one, and the former one has got its name. */
  readonly isBegun: boolean;
  /** That it is being put in. */
  readonly begun: { readonly name: string; readonly refersTo: string };
  /** The sheet it stands behind; null for the first place. */
  readonly after: string | null;
  /** The defined name that says which version of the page the workbook has got. */
  readonly name: { readonly name: string; readonly refersTo: string };
}

const planners: Readonly<Record<PageKey, (register: Register) => PlannedSheet>> = {
  start: planStartSheet,
  overview: (register) => planOverviewSheet(register, true),
  benefitTotals: planBenefitTotalsSheet,
  wheel: (register) => planWheelSheet(register, true),
  deadlines: planDeadlinesSheet,
};

const former = { da: 'tidligere', en: 'former' } as const;

/** The page of that name that was put aside last. */
function latestFormer({ sheets }: RawWorkbook, name: string, language: Language): string | undefined {
  const form = new RegExp(` \\(${former[language]}(?: \\d+)?\\)$`);
  return sheets.findLast((one) => form.test(one.name) && name.startsWith(one.name.replace(form, '')))?.name;
}

function formerNameOf(name: string, taken: readonly string[], language: Language): string {
  return freeSheetName(name, taken, (number) => ` (${former[language]}${number === 1 ? '' : ` ${String(number)}`})`);
}

/** Today's words for tables, columns and sheets, with what the workbook calls them. */
function renamed(register: Register, there: TablesThere): { readonly formula: (text: string) => string; readonly sheet: (name: string) => string } {
  const { language } = register;
  const words: (readonly [string, string])[] = [];
  const sheets = new Map<string, string>();
  for (const key of entityKeys) {
    const [own, table] = [there.table(key), entities[key].table];
    for (const [field] of fieldsOf(entities[key])) {
      const [planned, actual] = [columnReference(key, field, language), columnReference(key, field, language, there)];
      if (planned === actual) continue;
      words.push([planned, actual]);
      const inner = (reference: string): string => reference.slice(reference.indexOf('['));
      for (const part of ['#This Row', '#Headers']) words.push([`${table}[[${part}],${inner(planned)}]`, `${own ?? table}[[${part}],${inner(actual)}]`]);
    }
    const sheet = there.of(key)?.sheet.name;
    if (sheet !== undefined && sheet !== entities[key].sheet[language]) sheets.set(entities[key].sheet[language], sheet);
  }
  return {
    formula: (text) => words.reduce((made, [from, to]) => made.replaceAll(from, to), text),
    sheet: (name) => sheets.get(name) ?? name,
  };
}

function inWords(sheet: PlannedSheet, words: ReturnType<typeof renamed>): PlannedSheet {
  const cells = sheet.cells.map((cell): PlacedCell => ({
    ...cell,
    ...(cell.formula === undefined ? {} : { formula: words.formula(cell.formula) }),
    ...(cell.link && 'sheet' in cell.link ? { link: { ...cell.link, sheet: words.sheet(cell.link.sheet) } } : {}),
  }));
  return { ...sheet, cells };
}

function versionThere(raw: RawWorkbook, page: PageKey): number {
  const name = [...raw.names].find(([one]) => one.toLowerCase() === pageName(page).toLowerCase())?.[1];
  return Number(String(name ?? '0').replace(/^=/, '')) || 0;
}

/** Pages the workbook has got in an older version or not at all; one that people renamed or deleted since is not put in again. */
export function newPages(raw: RawWorkbook, register: Register, there: TablesThere, versions: ReadonlyMap<PageKey, number> = pageVersions()): readonly NewPage[] {
  const wanted = [...versions].filter(([page, version]) => versionThere(raw, page) < version);
  if (wanted.length === 0) return [];
  const { language } = register;
  const words = renamed(register, there);
  const names = raw.sheets.map(({ name }) => name);
  const here = [...names, ...wanted.map(([page]) => sheetNames[page][language])];
  return wanted.map(([page, version]): NewPage => {
    const sheet = inWords(planners[page](register), words);
    const halfWay = version - 0.5;
    const isNamed = versionThere(raw, page) === halfWay;
    const isGone = !names.some((name) => name.toLowerCase() === sheet.name.toLowerCase());
    const left = isNamed || isGone ? latestFormer(raw, sheet.name, language) : undefined;
    return {
      sheet,
      formerName: left ?? formerNameOf(sheet.name, names, language),
      isBegun: isNamed || left !== undefined,
      begun: { name: pageName(page), refersTo: String(halfWay) },
      after: placeAmong(sheet.name, here, there, language),
      name: { name: pageName(page), refersTo: String(version) },
    };
  });
}
