import type { Adoption } from '../../src/adoption/adopt-workbook.js';
import type { Remark } from '../../src/adoption/values/reading.js';
import { reportLines } from '../../src/adoption/report/report-lines.js';
import type { ForeignAmounts } from '../../src/app/adopt/foreign-amounts.js';
import type { NewRegister } from '../../src/app/adopt/new-register.js';
import { proposalReasons } from '../../src/app/adopt/propose-values.js';
import { fill, type Language, type Text } from '../../src/schema/text.js';

const words = {
  proposed: { da: '{reason} ({count} rækker)', en: '{reason} ({count} rows)' },
  currency: { da: 'Porteføljeoversigtens valuta: {currency}', en: "The register's currency: {currency}" },
  otherCurrency: {
    da: 'Beløb i {currencies} er ikke omregnet til {register}; de står som tekst i bemærkningen og tæller ikke med.',
    en: 'Amounts in {currencies} were not converted to {register}; they stand as text in the remark and are not counted.',
  },
} as const satisfies Record<string, Text>;

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
    ...[...proposed].map(([field, count]) => fill(words.proposed[language], { reason: proposalReasons[field][language], count })),
  ].join('\n');
}
