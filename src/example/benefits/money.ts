import { table, type Draft } from '../draft.js';

/** What only some of them have: a drawback, and estimates of what is uncertain. */
const particulars: Readonly<Record<string, Draft<'benefit'>>> = {
  'G-0009': { pessimistic: 3_500_000, optimistic: 3_000_000, probability: 0.7 },
  'G-0010': { negative: true, assumptions: 'Alle medarbejdere i plejen får egen enhed.', pessimistic: 480_000, optimistic: 340_000 },
  'G-0011': { pessimistic: 1_950_000, optimistic: 1_650_000, probability: 0.8 },
};

/** Kroner are per year. Budgeted ones have already been taken out of a budget. */
export const moneyBenefits: readonly Draft<'benefit'>[] = table<'benefit'>(
  ['id', 'project', 'name', 'type', 'owner', 'indicator', 'unit', 'baseline', 'target', 'baselineDate', 'realisationStart', 'targetDate', 'frequency', 'phasing', 'status', 'budgeted', 'budgetYear', 'budgetArea'],
  [
    ['G-0001', 'P-0009', 'Færre kørte besøg i hjemmeplejen', 'budget', 'Bo Rønnebæk', 'Sparet på kørsel og vikarer', 'kroner', 0, 1_100_000, '2025-06-30', '2025-11-03', '2027-06-30', 'quarterly', 'linear', 'realising', true, 2027, 'Hjemmepleje'],
    ['G-0002', 'P-0023', 'Lavere udgift til varme', 'budget', 'Erik Tranekær', 'Udgift til varme, graddagekorrigeret', 'kroner', 9_400_000, 8_150_000, '2024-12-31', '2025-10-01', '2027-12-31', 'quarterly', 'linear', 'realising', true, 2026, 'Ejendomme'],
    ['G-0003', 'P-0023', 'Lavere udgift til strøm', 'budget', 'Erik Tranekær', 'Udgift til strøm i de tilkoblede bygninger', 'kroner', 6_200_000, 5_750_000, '2024-12-31', '2025-10-01', '2027-12-31', 'quarterly', 'linear', 'realising', true, 2026, 'Ejendomme'],
    ['G-0004', 'P-0014', 'Mindre overarbejde i økonomi og løn', 'budget', 'Lone Thyregod', 'Sparet på overarbejde og vikarer', 'kroner', 0, 650_000, '2025-06-30', '2025-12-01', '2027-05-31', 'quarterly', 'steps', 'realising', true, 2027, 'Administration'],
    ['G-0005', 'P-0006', 'Lavere udgift til porto', 'budget', 'Charlotte Møllebro', 'Udgift til porto og print', 'kroner', 1_150_000, 690_000, '2026-12-31', '2027-02-01', '2028-02-01', 'quarterly', 'linear', 'realising', true, 2028, 'Administration'],
    ['G-0006', 'P-0015', 'Lavere udgift til telefoni', 'budget', 'Charlotte Møllebro', 'Udgift til telefoni og licenser', 'kroner', 1_420_000, 1_100_000, '2026-06-30', '2026-11-16', '2027-11-16', 'quarterly', 'linear', 'realising', true, 2027, 'Administration'],
    ['G-0007', 'P-0008', 'Færre vikarer om natten på plejecentre', 'budget', 'Inger Damsbo', 'Sparet på vikarer om natten', 'kroner', 0, 480_000, '2025-12-31', '2026-06-01', '2027-06-30', 'quarterly', 'linear', 'realising', true, 2027, 'Plejecentre'],
    ['G-0008', 'P-0010', 'Lavere udgift til licenser på kort', 'budget', 'Ole Teglgaard', 'Udgift til licenser', 'kroner', 410_000, 250_000, '2026-12-31', '2027-10-04', '2028-12-31', 'halfYearly', 'steps', 'planned', false, null, null],
    ['G-0009', 'P-0002', 'Én kontrakt i stedet for to', 'budget', 'Anette Bjerregaard', 'Udgift til drift og licenser', 'kroner', 3_900_000, 3_150_000, '2026-12-31', '2028-01-17', '2029-06-30', 'halfYearly', 'slowStart', 'planned', true, 2029, 'Ældre og Sundhed'],
    ['G-0010', 'P-0002', 'Højere udgift til mobile enheder', 'budget', 'Anette Bjerregaard', 'Merudgift til enheder og abonnementer', 'kroner', 0, 380_000, '2026-12-31', '2028-01-17', '2028-12-31', 'yearly', 'linear', 'planned', false, null, null],
    ['G-0011', 'P-0003', 'Lavere driftsudgift til løn', 'budget', 'Lars Dalumgaard', 'Udgift til drift af lønsystem', 'kroner', 2_150_000, 1_750_000, '2026-12-31', '2028-01-01', '2028-12-31', 'halfYearly', 'linear', 'planned', true, 2028, 'Administration'],
    ['G-0012', 'P-0004', 'Det gamle ESDH-system er lukket', 'budget', 'Jakob Vestergaard Friis', 'Sparet på drift af det gamle system', 'kroner', 0, 520_000, '2026-12-31', '2028-02-01', '2029-01-31', 'halfYearly', 'linear', 'planned', true, 2029, 'Administration'],
    ['G-0013', 'P-0032', 'Slut med drift af lukkede systemer', 'budget', 'Jakob Vestergaard Friis', 'Udgift til drift af lukkede systemer', 'kroner', 410_000, 60_000, '2026-06-30', '2026-09-01', '2027-12-31', 'halfYearly', 'linear', 'realising', true, 2027, 'Administration'],
    ['G-0014', 'P-0018', 'Lavere udgift til drift af hjemmesiden', 'budget', 'Jakob Vestergaard Friis', 'Udgift til drift og redaktørlicenser', 'kroner', 540_000, 360_000, '2026-12-31', '2027-03-22', '2028-03-31', 'halfYearly', 'linear', 'realising', false, null, null],
    ['G-0015', 'P-0028', 'Færre kørte kilometer', 'budget', 'Bo Rønnebæk', 'Udgift til biler og brændstof', 'kroner', 1_960_000, 1_610_000, '2026-12-31', '2027-12-06', '2028-12-31', 'quarterly', 'linear', 'planned', false, null, null],
    ['G-0016', 'P-0024', 'Fire bookingsystemer bliver til ét', 'budget', 'Jens Brunsgaard', 'Udgift til bookingsystemer', 'kroner', 310_000, 140_000, '2026-12-31', '2028-05-01', '2029-04-30', 'yearly', 'linear', 'planned', false, null, null],
    ['G-0017', 'P-0033', 'Færre rykkergebyrer', 'budget', 'Lone Thyregod', 'Betalte rykkergebyrer og renter', 'kroner', 140_000, 30_000, '2026-12-31', '2028-03-01', '2028-12-31', 'quarterly', 'linear', 'planned', false, null, null],
    ['G-0018', 'P-0011', 'Færre reparationer af elevenheder', 'budget', 'Anders Hvilsted', 'Udgift til reparationer', 'kroner', 620_000, 430_000, '2026-12-31', '2027-08-09', '2028-08-09', 'halfYearly', 'linear', 'planned', false, null, null],
  ],
).map((draft) => ({ ...draft, ...particulars[String(draft.id)] }));
