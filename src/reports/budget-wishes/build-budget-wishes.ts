import type { DocumentBlock, DocumentModel, TableCell, TableRow } from '../../schema/document-models.js';
import { labelOf } from '../../schema/choice.js';
import { longDate } from '../../schema/wording/date-words.js';
import { listOf } from '../../schema/wording/list-words.js';
import { formatNumber } from '../../schema/wording/number-words.js';
import { appropriation, funding } from '../../register/choices/project.js';
import { economyKind } from '../../register/choices/follow-up.js';
import type { Register } from '../../register/register.js';
import { sayIn, type Say } from '../blocks/say.js';
import { paragraph } from '../blocks/text-blocks.js';
import { answeredWishes } from '../facts/budget-answer-facts.js';
import { wishYears, type WishLine, type Wishes } from './wish-lines.js';

/** Kroner as finance lists them: whole thousands, a minus for income. */
export function thousands(kroner: number): number {
  return Math.round(kroner / 1000);
}

/** What the budget answered, once it has: what each project asked for, what it got, and what it lacks. */
function answerBlocks(register: Register, year: number, say: Say): readonly DocumentBlock[] {
  const { language } = register;
  const found = answeredWishes(register, year);
  if (found === null) return [];
  const figure = (kroner: number | null): TableCell => (kroner === null ? '–' : { number: thousands(kroner), shown: formatNumber(thousands(kroner), language, 0) });
  const short = (wished: number, granted: number | null): TableCell => figure(granted === null ? null : Math.max(0, wished - granted));
  return [
    { kind: 'heading', level: 2, text: say({ da: 'Svar på ønskerne til {year}', en: 'Answers to the wishes for {year}' }, { year }), numbered: false },
    {
      kind: 'table',
      description: say({ da: 'Søgt og bevilget pr. projekt i {year}', en: 'Asked for and granted by project in {year}' }, { year }),
      columns: [
        { title: say({ da: 'Projekt', en: 'Project' }), width: 52 },
        { title: say({ da: 'Søgt', en: 'Asked for' }), width: 16, align: 'right' },
        { title: say({ da: 'Bevilget', en: 'Granted' }), width: 16, align: 'right' },
        { title: say({ da: 'Mangler', en: 'Lacking' }), width: 16, align: 'right' },
      ],
      rows: [
        ...found.answers.map(({ project, wished, granted }): TableRow => ({ cells: [project.name ?? project.id ?? '', figure(wished), granted === null ? say({ da: 'intet svar endnu', en: 'no answer yet' }) : figure(granted), short(wished, granted)] })),
        { role: 'total', cells: [say({ da: 'I alt, besvarede', en: 'In all, answered' }), figure(found.wished), figure(found.granted), figure(found.answers.reduce((sum, { wished, granted }) => sum + (granted === null ? 0 : Math.max(0, wished - granted)), 0))] },
      ],
    },
  ];
}

/** The list of what is asked money for in spring, as finance departments table it: drift and anlæg, four years, 1.000 kr. */
export function buildBudgetWishes(register: Register, { lines, without }: Wishes, firstYear: number, createdAt: string): DocumentModel {
  const { language } = register;
  const say = sayIn(language);
  const years = Array.from({ length: wishYears }, (_, at) => firstYear + at);
  const figure = (value: number | null, decimals = 0): TableCell => (value === null ? '–' : { number: value, shown: formatNumber(value, language, decimals) });
  const total = (kind: WishLine['kind'] | null): TableRow => ({
    role: 'total',
    cells: [
      kind === null ? say({ da: 'I alt', en: 'In all' }) : say({ da: 'I alt, {kind}', en: 'In all, {kind}' }, { kind: labelOf(economyKind, kind, language).toLowerCase() }),
      '',
      ...years.map((_, at) => figure(lines.filter((line) => kind === null || line.kind === kind).reduce((sum, line) => sum + thousands(line.years[at] ?? 0), 0))),
      kind === null ? figure(lines.reduce((sum, { fullEffect }) => sum + thousands(fullEffect ?? 0), 0)) : '',
      '',
      '',
    ],
  });
  const organisation = register.settings.organisation ?? '';
  return {
    language,
    title: say({ da: 'Budgetønsker {year}', en: 'Budget wishes {year}' }, { year: firstYear }),
    subtitle: say({ da: 'Digitaliseringsprojekter, {first}–{last}', en: 'Digitalisation projects, {first}–{last}' }, { first: firstYear, last: firstYear + wishYears - 1 }),
    subject: say({ da: 'Budgetønsker {year}', en: 'Budget wishes {year}' }, { year: firstYear }),
    organisation,
    approval: longDate(register.asOf, language),
    stamp: say({ da: 'UDKAST', en: 'DRAFT' }),
    createdAt,
    frontPage: false,
    tableOfContents: false,
    headerText: organisation,
    footerText: longDate(register.asOf, language),
    blocks: [
      paragraph(say({ da: 'Beløb i 1.000 kr., årets priser. Udgifter er plus. Den årlige effekt er det, der spares, når alt er indfaset, efter varige merudgifter.', en: "Amounts in 1,000 kr., each year's prices. Costs are plus. The yearly effect is what is saved at full phase-in, after lasting extra costs." })),
      // Effect and cost alone give another figure: the effect begins little by little.
      ...(lines.some(({ payback }) => payback !== null) ? [paragraph(say({ da: 'Tilbagebetalt er antal år fra udgangen af projektets første år, regnet år for år, som gevinsten indfases.', en: "Paid back is the number of years from the end of the project's first year, year by year as the benefit is phased in." }))] : []),
      {
        kind: 'table',
        description: say({ da: 'Budgetønsker pr. projekt og år', en: 'Budget wishes by project and year' }),
        columns: [
          { title: say({ da: 'Projekt', en: 'Project' }), width: 34 },
          { title: say({ da: 'Drift/anlæg', en: 'Operation/capital' }), width: 12 },
          ...years.map((year) => ({ title: String(year), width: 9, align: 'right' as const })),
          { title: say({ da: 'Årlig effekt', en: 'Yearly effect' }), width: 11, align: 'right' },
          { title: say({ da: 'Tilbage­betalt (år)', en: 'Paid back (years)' }), width: 11, align: 'right' },
          { title: say({ da: 'Bevilling', en: 'Appropriation' }), width: 12 },
        ],
        rows: lines.length === 0 ? [] : [
          ...lines.map((line): TableRow => ({
            cells: [
              `${line.project.name ?? line.project.id ?? ''}${line.project.funding === null ? '' : ` (${labelOf(funding, line.project.funding, language).toLowerCase()})`}`,
              labelOf(economyKind, line.kind, language),
              ...line.years.map((kroner) => figure(thousands(kroner))),
              figure(line.fullEffect === null ? null : thousands(line.fullEffect)),
              figure(line.payback, 1),
              line.appropriation === null ? labelOf(appropriation, 'notSought', language) : labelOf(appropriation, line.appropriation, language),
            ],
          })),
          total('operation'),
          total('capital'),
          total(null),
        ],
      },
      ...(lines.length === 0 ? [paragraph(say({ da: 'Ingen af de valgte projekter beder om penge i årene.', en: 'None of the chosen projects asks for money in these years.' }))] : []),
      ...(without.length === 0 ? [] : [paragraph(say({ da: 'Med i valget, men uden beløb pr. år og derfor ikke i listen: {projects}. Skriv beløbene i Økonomi pr. år.', en: 'Chosen, but without amounts by year and so not in the list: {projects}. Enter the amounts in Economy by year.' }, { projects: listOf(without.map((project) => project.name ?? project.id ?? ''), language) }))]),
      ...answerBlocks(register, firstYear, say),
    ],
  };
}

/** The same for a budget system: semicolons, one line a project and kind, 1.000 kr. */
export function budgetWishesCsv(register: Register, lines: readonly WishLine[], firstYear: number): string {
  const { language } = register;
  const quoted = (text: string): string => (/[";\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  // A text that a spreadsheet would take for a formula is led by an apostrophe.
  const safe = (text: string): string => quoted(/^[=+\-@]/.test(text) ? `'${text}` : text);
  const say = sayIn(language);
  const head = [say({ da: 'Nr.', en: 'No.' }), say({ da: 'Projekt', en: 'Project' }), say({ da: 'Drift/anlæg', en: 'Operation/capital' }), ...Array.from({ length: wishYears }, (_, at) => String(firstYear + at)), say({ da: 'Årlig effekt', en: 'Yearly effect' }), say({ da: 'Tilbagebetalt (år)', en: 'Paid back (years)' })];
  const rows = lines.map((line) => [line.project.id ?? '', line.project.name ?? '', labelOf(economyKind, line.kind, language), ...line.years.map((kroner) => String(thousands(kroner))), line.fullEffect === null ? '' : String(thousands(line.fullEffect)), line.payback === null ? '' : formatNumber(line.payback, language, 1)].map(safe));
  return [head, ...rows].map((cells) => cells.join(';')).join('\r\n') + '\r\n';
}
