import type { DocumentBlock, DocumentModel, FactsBlock, FiguresBlock } from '../../schema/document-models.js';
import { labelOf } from '../../schema/choice.js';
import { longDate } from '../../schema/wording/date-words.js';
import { listOf } from '../../schema/wording/list-words.js';
import { countWord } from '../../schema/wording/number-words.js';
import { projectStatus } from '../../register/choices/project.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { followUpCounts } from '../../benefits/totals/follow-up-counts.js';
import { benefitType } from '../../register/choices/benefit.js';
import { fitTables } from '../blocks/fit-columns.js';
import { paragraph } from '../blocks/text-blocks.js';
import { functionOf } from '../facts/person-function.js';
import { benefitsTable, courseChart, toBeDone } from './report-benefits.js';
import { economyBlocks } from './report-economy.js';
import { reportFacts, type ReportContext, type ReportFacts } from './report-facts.js';
import { mapBlocks } from './report-map.js';

function head({ register, project, say, language }: ReportFacts): FactsBlock {
  const day = (date: RowOf<'project'>['actualEnd']): string | null => (date === null ? null : longDate(date, language));
  const lines: readonly (readonly [string, string | null])[] = [
    [say({ da: 'Projekt', en: 'Project' }), [project.id, project.name].filter(Boolean).join(' ')],
    [say({ da: 'Fagområde', en: 'Area' }), project.area],
    [say({ da: 'Status', en: 'Status' }), project.status === null ? null : labelOf(projectStatus, project.status, language)],
    [say({ da: 'Ibrugtaget', en: 'In use from' }), day(project.goLive)],
    [say({ da: 'Afsluttet', en: 'Closed' }), day(project.actualEnd)],
    [say({ da: 'Projektejer', en: 'Project owner' }), functionOf(register, project.owner)],
    [say({ da: 'Formål', en: 'Purpose' }), project.purpose],
  ];
  return { kind: 'facts', description: say({ da: 'Om projektet', en: 'About the project' }), facts: lines.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }])) };
}

/** `Projektet har hentet 1,2 mio. kr. om året mod 1,5 mio. kr. ventet nu`, then how the benefits stand by number. */
function conclusion({ counted, sums, say, money, language }: ReportFacts): string {
  const counts = followUpCounts(counted, benefitType.options.map(({ key }) => key));
  const gained =
    sums.realised === null
      ? sums.target === null ? '' : say({ da: 'Ingen af projektets gevinster i kroner er målt endnu; planen er {target} om året.', en: "None of the project's benefits in money are measured yet; the plan is {target} a year." }, { target: money(sums.target) })
      : sums.expectedNow === null
        ? say({ da: 'Projektet har hentet {realised} om året.', en: 'The project has gained {realised} a year.' }, { realised: money(sums.realised) })
        : say({ da: 'Projektet har hentet {realised} om året mod {expected} ventet nu.', en: 'The project has gained {realised} a year against {expected} expected by now.' }, { realised: money(sums.realised), expected: money(sums.expectedNow) });
  const moved = sums.approved !== null && sums.target !== null && sums.approved !== sums.target
    ? say({ da: 'Den godkendte plan var {approved} om året; den er siden ændret til {target}.', en: 'The approved plan was {approved} a year; it has since been changed to {target}.' }, { approved: money(sums.approved), target: money(sums.target) })
    : '';
  const word = (count: number): string => countWord(count, language, 'common');
  const parts = [
    { count: counts.onTrack, text: say({ da: 'på sporet', en: 'on track' }) },
    { count: counts.behind, text: say({ da: 'bagud', en: 'behind' }) },
    { count: counts.notMeasured, text: say({ da: 'ikke målt', en: 'not measured' }) },
    { count: counts.notDue, text: say({ da: 'endnu ikke ventet', en: 'not due yet' }) },
  ].filter(({ count }) => count > 0);
  const [only] = parts;
  const standing =
    parts.length === 1 && only
      ? counted.length === 1
        ? say({ da: 'Gevinsten er {state}.', en: 'The benefit is {state}.' }, { state: only.text })
        : say({ da: 'Alle {n} gevinster er {state}.', en: 'All {n} benefits are {state}.' }, { n: word(counted.length), state: only.text })
      : say({ da: 'Af {n} gevinster er {states}.', en: 'Of {n} benefits {states}.' }, { n: word(counted.length), states: listOf(parts.map(({ count, text }) => `${word(count)} ${text}`), language) });
  return [gained, moved, standing].filter(Boolean).join(' ');
}

function figures({ sums, say, money }: ReportFacts): readonly FiguresBlock[] {
  const shown = [
    { amount: sums.realised, label: say({ da: 'hentet om året', en: 'gained a year' }) },
    { amount: sums.expectedNow, label: say({ da: 'ventet om året nu', en: 'expected a year by now' }) },
    { amount: sums.toDate, label: say({ da: 'hentet i alt til nu', en: 'gained in all so far' }) },
    { amount: sums.target, label: say({ da: 'om året, når alt er nået', en: 'a year when all is reached' }) },
  ].flatMap(({ amount, label }) => (amount === null ? [] : [{ value: money(amount), label }]));
  return shown.length < 2 ? [] : [{ kind: 'figures', figures: shown }];
}

/**
 * What became of a project's benefits, about a year after it was closed or whenever it is asked for: reached against the
 * current and the approved plan, the economy year by year, how it hangs together, and what must be done.
 */
export function buildBenefitReport(whole: Register, project: RowOf<'project'>, context: ReportContext): DocumentModel {
  const register = { ...whole, asOf: context.asOf };
  const facts = reportFacts(register, project);
  const { say, language, counted } = facts;
  const organisation = register.settings.organisation ?? '';
  const title = say({ da: 'Gevinstrapport', en: 'Benefit report' });
  const chart = courseChart(facts);
  const none: readonly DocumentBlock[] = [paragraph(project.noBenefitReason === null ? say({ da: 'Projektet har ingen gevinster i oversigten.', en: 'The project has no benefits in the register.' }) : say({ da: 'Projektet har ingen gevinster: {why}', en: 'The project has no benefits: {why}' }, { why: project.noBenefitReason }))];
  const body: readonly DocumentBlock[] = counted.length === 0 ? none : [
    paragraph(conclusion(facts), 'lead'),
    ...figures(facts),
    { kind: 'heading', level: 1, text: say({ da: 'Det blev der af gevinsterne', en: 'What became of the benefits' }), bookmark: 'benefits' },
    benefitsTable(facts),
    ...toBeDone(facts),
    ...(chart === null ? [] : [chart]),
    ...mapBlocks(facts),
  ];
  return {
    language,
    title,
    subtitle: project.name ?? project.id ?? '',
    subject: `${title}: ${project.name ?? project.id ?? ''}`,
    organisation,
    approval: '',
    stamp: null,
    createdAt: context.createdAt,
    frontPage: false,
    tableOfContents: false,
    headerText: [organisation, `${title}: ${project.name ?? ''}`].filter(Boolean).join(' · '),
    footerText: say({ da: 'Tal pr. {date}', en: 'Figures as of {date}' }, { date: longDate(context.asOf, language) }),
    blocks: fitTables([
      head(facts),
      ...body,
      ...economyBlocks(facts),
      paragraph(say({
        da: 'Nået = vejen fra udgangspunkt til mål ved seneste måling. Ventet = det, planen siger om måledagen. Hentet i alt = en tolvtedel af årsbeløbet for hver afsluttet måned. Prognosen er en ret linje gennem mindst to målinger og intet løfte. Timer lægges aldrig sammen med kroner.',
        en: 'Reached = the way from baseline to target at the latest measurement. Expected = what the plan says of the day measured. Gained in all = a twelfth of the yearly amount for each month that has ended. The forecast is a straight line through at least two measurements and no promise. Hours are never added to money.',
      }), 'note'),
    ]),
  };
}
