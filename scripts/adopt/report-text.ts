import type { Adoption } from '../../src/adoption/adopt-workbook.js';
import { listKind } from '../../src/adoption/kinds/list-kinds.js';
import type { Remark } from '../../src/adoption/values/reading.js';
import { reportLines } from '../../src/adoption/report/report-lines.js';
import type { ForeignAmounts } from '../../src/app/adopt/foreign-amounts.js';
import type { NewRegister } from '../../src/app/adopt/new-register.js';
import { proposalReasons } from '../../src/app/adopt/propose-values.js';
import { countPhrase, type CountForms } from '../../src/schema/wording/count-phrase.js';
import { formatNumber } from '../../src/schema/wording/number-words.js';
import { fill, type Language, type Text } from '../../src/schema/text.js';

const words = {
  proposed: { da: '{reason} ({rows})', en: '{reason} ({rows})' },
  sums: { da: 'I alt {rows}. Celler, der ikke kunne omsættes: {unconvertible}; omsat, men bør ses på: {doubtful}.', en: '{rows} in all. Cells that could not be converted: {unconvertible}; converted, but to be looked at: {doubtful}.' },
  currency: { da: 'Porteføljeoversigtens valuta: {currency}', en: "The register's currency: {currency}" },
  otherCurrency: {
    da: 'Beløb i {currencies} er ikke omregnet til {register}; de står som tekst i bemærkningen og tæller ikke med.',
    en: 'Amounts in {currencies} were not converted to {register}; they stand as text in the remark and are not counted.',
  },
} as const satisfies Record<string, Text>;

const rows: CountForms = { one: { da: '1 række', en: '1 row' }, many: { da: '{count} rækker', en: '{count} rows' } };

/** What came in of each kind: `45 projekter, 3 systemer`. */
function inAll(adoption: Adoption, language: Language): string {
  const kinds = [...new Set(adoption.rows.map(({ entity }) => entity))];
  return kinds
    .map((entity) => {
      const { one, plural } = listKind(entity).words;
      const count = adoption.rows.filter((row) => row.entity === entity).length;
      return count === 1 ? one[language] : `${formatNumber(count, language)} ${plural[language]}`;
    })
    .join(', ');
}

/** How many rows came in, and how many cells a person should look at. */
export function sumsLine(adoption: Adoption, language: Language): string {
  const conversions = adoption.report.sheets.flatMap((sheet) => sheet.conversions);
  const of = (outcome: 'unconvertible' | 'doubtful'): string => formatNumber(conversions.filter((one) => one.outcome === outcome).length, language);
  return fill(words.sums[language], { rows: inAll(adoption, language), unconvertible: of('unconvertible'), doubtful: of('doubtful') });
}

export function otherCurrencyLines(other: ForeignAmounts['otherCurrency'], language: Language): readonly string[] {
  return other === null ? [] : [fill(words.otherCurrency[language], { currencies: other.currencies.join(', '), register: other.register })];
}

/** The currency a new register got, and what became of amounts in others. */
export function currencyText({ register, otherCurrency }: NewRegister, language: Language): string {
  return [fill(words.currency[language], { currency: register.settings.currency ?? '' }), ...otherCurrencyLines(otherCurrency, language)].join('\n');
}

/** What a person reads of an adoption into a new register. */
export function newRegisterText(adoption: Adoption, proposed: NewRegister['proposed'], remarks: readonly Remark[], language: Language, limit: number): string {
  return [
    ...remarks.map((remark) => remark.text[language]),
    ...reportLines(adoption.report, language, limit),
    ...[...proposed].map(([field, count]) => fill(words.proposed[language], { reason: proposalReasons[field][language], rows: countPhrase(count, rows, language, { count: formatNumber(count, language) }) })),
    sumsLine(adoption, language),
  ].join('\n');
}
