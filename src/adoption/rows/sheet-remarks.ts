import type { RawSheet } from '../../schema/raw-workbook.js';
import { adoptedField, listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import type { FieldSource } from './adopt-cells.js';
import type { AdoptedRow } from './adopt-row.js';
import { extrasAt } from '../sheets/cell-address.js';
import { lightOfFill } from '../values/fill-hue.js';
import type { ColumnMapping, SheetMapping } from '../mapping/mapping.js';
import { moneyWordsOfHeader } from '../values/money-words.js';
import { looksLikeThousands } from '../mapping/propose-money.js';
import type { Remark } from '../values/reading.js';

function isMoney(entity: AdoptedEntity, field: string): boolean {
  return adoptedField(entity, field)?.kind.name === 'money';
}

/** Amounts whose unit no header tells and that are too small to be kroner: taken as they stand, and told. */
function unitRemarks(entity: AdoptedEntity, fields: ReadonlyMap<string, readonly FieldSource[]>, columns: readonly ColumnMapping[], rows: readonly AdoptedRow[], currency: string | null): readonly Remark[] {
  const whole = currency === null || currency === 'DKK' ? { da: 'hele kroner', en: 'whole kroner' } : { da: `hele ${currency}`, en: `whole ${currency}` };
  const told = columns.find((column) => moneyWordsOfHeader(column.header).unit !== null)?.header;
  const hint = told === undefined ? { da: '', en: '' } : { da: ` En anden kolonne hedder «${told}».`, en: ` Another column is called “${told}”.` };
  return [...fields].flatMap(([field, sources]) => {
    const first = sources[0];
    if (!isMoney(entity, field) || !first || (first.hints.unit ?? 1) !== 1 || moneyWordsOfHeader(first.mapping.header).unit !== null) return [];
    const amounts = rows.map((row) => row.values[field]).filter((value) => typeof value === 'number');
    if (!looksLikeThousands(amounts)) return [];
    const { header } = first.mapping;
    return [{
      code: 'unit-not-said',
      text: {
        da: `«${header}» siger ikke, om beløbene er i ${whole.da}, tusinder eller millioner, og de er små. De er taget, som de står; vælg en anden enhed i kortlægningen (1000 eller 1000000), hvis det er meningen.${hint.da}`,
        en: `“${header}” does not say whether its amounts are ${whole.en}, thousands or millions, and they are small. They are taken as they stand; choose another unit in the mapping (1000 or 1000000) if that is meant.${hint.en}`,
      },
    }];
  });
}

/** Danish letters, or a header as we call the field in Danish: whose people count in kroner without saying so. */
function isDanish(sheet: RawSheet, { entity, columns }: SheetMapping): boolean {
  const danish = columns.some(({ header, to }) => {
    const label = adoptedField(entity, to)?.label;
    return to !== listKind(entity).entity.titleField && label !== undefined && label.da !== label.en && label.da.toLowerCase() === header.toLowerCase();
  });
  return danish || /[æø]/i.test(sheet.name) || sheet.rows.some((row) => row.some((cell) => typeof cell === 'string' && /[æø]/i.test(cell)));
}

function currencyRemarks(sheet: RawSheet, fields: ReadonlyMap<string, readonly FieldSource[]>, mapping: SheetMapping): readonly Remark[] {
  const money = [...fields.keys()].some((field) => isMoney(mapping.entity, field));
  if (!money || mapping.currency === 'DKK' || (mapping.currency === null && isDanish(sheet, mapping))) return [];
  if (mapping.currency === null) {
    return [{ code: 'currency-not-said', text: { da: "Arket siger ikke, hvilken valuta beløbene er i; de er taget, som de står. Angiv valutaen i kortlægningen, hvis den ikke er oversigtens.", en: 'The sheet does not say which currency its amounts are in; they are taken as they stand. Give the currency in the mapping if it is not the register\'s.' } }];
  }
  return [{
    code: 'foreign-currency',
    text: {
      da: `Beløbene er i ${mapping.currency} og er ikke omregnet.`,
      en: `The amounts are in ${mapping.currency} and have not been converted.`,
    },
  }];
}

/** Coloured names or statuses, where no column of lights was found: perhaps the colours are the lights. */
function colourRemarks(sheet: RawSheet, columns: readonly ColumnMapping[], rows: readonly number[]): readonly Remark[] {
  if (columns.some((column) => column.to === 'light')) return [];
  return columns.flatMap(({ column, header }) => {
    const lights = rows.map((row) => lightOfFill(extrasAt(sheet, row, column)?.fill ?? 'FFFFFF')).filter((light) => light !== 'none' && light !== 'other');
    if (new Set(lights).size < 2 || lights.length < rows.length * 0.3) return [];
    return [{
      code: 'colours-not-read',
      text: {
        da: `Cellerne i «${header}» er røde, gule eller grønne. Farverne er ikke læst, da kolonnen er noget andet; lad kolonnen gå til Trafiklys i kortlægningen, hvis farven er trafiklyset.`,
        en: `The cells of “${header}” are red, yellow or green. The colours were not read, since the column is something else; send the column to Traffic light in the mapping if the colour is the light.`,
      },
    }];
  });
}

/** What a person should know about a sheet as a whole. */
export function sheetRemarks(sheet: RawSheet, columns: readonly ColumnMapping[], fields: ReadonlyMap<string, readonly FieldSource[]>, rows: readonly AdoptedRow[], projectRows: readonly number[], mapping: SheetMapping): readonly Remark[] {
  const hidden = projectRows.filter((row) => sheet.hiddenRows.has(row));
  const nameless = rows.filter((row) => row.values['name'] === undefined).map((row) => row.at.row);
  const { name } = listKind(mapping.entity).words;
  return [
    ...unitRemarks(mapping.entity, fields, columns, rows, mapping.currency),
    ...currencyRemarks(sheet, fields, mapping),
    ...(adoptedField(mapping.entity, 'light') === null ? [] : colourRemarks(sheet, columns, projectRows)),
    ...(hidden.length === 0 ? [] : [{ code: 'hidden-rows', text: { da: `${String(hidden.length)} skjulte rækker er taget med: ${hidden.join(', ')}.`, en: `${String(hidden.length)} hidden rows were taken along: ${hidden.join(', ')}.` } }]),
    ...(nameless.length === 0 ? [] : [{ code: 'no-name', text: { da: `Rækker uden ${name.da}: ${nameless.join(', ')}.`, en: `Rows without a ${name.en}: ${nameless.join(', ')}.` } }]),
  ];
}
