import type { DocumentModel } from '../../schema/document-models.js';
import { shortNumber } from '../../schema/wording/number-words.js';
import { longDate } from '../../schema/wording/date-words.js';
import type { RankedProject } from '../../prioritisation/ranking.js';
import type { Reason } from '../../prioritisation/selection/reasons.js';
import type { Register } from '../../register/register.js';
import { recordTable } from '../blocks/record-table.js';
import { sayIn } from '../blocks/say.js';
import { bold, bullets, paragraph } from '../blocks/text-blocks.js';
import { letterParts, type LetterContext } from './letter-parts.js';

/** The kind no: a draft of the letter to those whose proposal was not chosen; why, what would bring it in, and when it is looked at again. */
export function buildLetter(register: Register, ranked: RankedProject, reason: Reason, context: LetterContext): DocumentModel {
  const { language } = register;
  const say = sayIn(language);
  const { name, to, thanks, why, when, conditions, again, closing, regards, sender } = letterParts(register, ranked, reason, context);
  const organisation = register.settings.organisation ?? '';
  const assessed = ranked.contributions.filter(({ weight }) => weight > 0);
  const anchorOf = ({ criterion, median }: (typeof assessed)[number]): string | null => [criterion.anchor1, criterion.anchor2, criterion.anchor3, criterion.anchor4, criterion.anchor5][Math.round(median ?? 0) - 1] ?? null;
  const table = recordTable(
    assessed,
    [
      { title: say({ da: 'Kriterium', en: 'Criterion' }), width: 34, cell: ({ criterion }) => criterion.name },
      { title: say({ da: 'Vurdering (1–5)', en: 'Assessment (1–5)' }), width: 16, align: 'right', cell: ({ median }) => (median === null ? say({ da: 'mangler', en: 'missing' }) : shortNumber(median, language)) },
      { title: say({ da: 'Det svarer til', en: 'Which is' }), width: 50, cell: anchorOf },
    ],
    { description: say({ da: 'Sådan er {name} vurderet', en: 'How {name} was assessed' }, { name }) },
  );
  const heading = (text: string) => ({ kind: 'heading', level: 2, numbered: false, text }) as const;
  return {
    language,
    title: name,
    subtitle: say({ da: 'Svar på forslag til indsatsplan {year}', en: 'Answer to a proposal for action plan {year}' }, { year: context.year }),
    subject: say({ da: 'Svar på forslag: {name}', en: 'Answer to a proposal: {name}' }, { name }),
    organisation,
    approval: longDate(register.asOf, language),
    stamp: say({ da: 'UDKAST', en: 'DRAFT' }),
    createdAt: context.createdAt,
    frontPage: false,
    tableOfContents: false,
    headerText: organisation,
    footerText: longDate(register.asOf, language),
    blocks: [
      paragraph(bold(say({ da: 'Til {to}', en: 'To {to}' }, { to }))),
      paragraph(thanks),
      heading(say({ da: 'Hvorfor', en: 'Why' })),
      ...(why.length === 1 ? why.map((one) => paragraph(one)) : [bullets(why)]),
      heading(say({ da: 'Hvad kan bringe det med', en: 'What would bring it in' })),
      paragraph(when),
      ...(conditions.length === 0 ? [] : [bullets(conditions)]),
      heading(say({ da: 'Hvornår vi ser på det igen', en: 'When we look at it again' })),
      paragraph(again),
      ...(assessed.length === 0 ? [] : [heading(say({ da: 'Sådan er det vurderet', en: 'How it was assessed' })), table]),
      paragraph(closing),
      paragraph(regards),
      paragraph(sender),
    ],
  };
}
