import type { RichText } from '../../../schema/document-models.js';
import { daysBetween } from '../../../schema/dates.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { moneyInProse } from '../../../schema/wording/money-words.js';
import { percentInProse } from '../../../schema/wording/percent-words.js';
import { bullets, full, labelled } from '../../blocks/text-blocks.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';
import { statusLine } from './silent-words.js';

function coverage({ scope, say, language }: DeckFacts): string {
  const others = scope.others.length;
  const rest = countPhrase(others, {
    none: { da: '', en: '' },
    one: { da: ' {N} andet projekt i oversigten er ikke med.', en: ' {N} other project of the register is not covered.' },
    many: { da: ' {N} andre projekter i oversigten er ikke med.', en: ' {N} other projects of the register are not covered.' },
  }, language);
  const why = {
    steering: { da: 'Projekter, hvor Følges af er Styregruppen.', en: 'Projects followed by the steering group.' },
    notLocal: { da: 'Ingen projekter er markeret som fulgt af styregruppen; derfor er alle med, der ikke er lokale.', en: 'No project is marked as followed by the steering group; so all that are not local are covered.' },
    all: { da: 'Ingen projekter er markeret som fulgt af styregruppen; derfor er alle med.', en: 'No project is marked as followed by the steering group; so all are covered.' },
  }[scope.kind];
  return `${say(why)}${rest}`;
}

function limits({ register: { settings }, currency, say, language }: DeckFacts): string | null {
  const { yellowDelayDays, redDelayDays, redOverrun, redOverrunAmount } = settings;
  const red = [
    redDelayDays === null ? null : say({ da: 'mere end {days} dages forsinkelse', en: 'a delay of more than {days} days' }, { days: redDelayDays }),
    redOverrun === null ? null : say({ da: 'mere end {share} over budgettet', en: 'more than {share} above budget' }, { share: percentInProse(redOverrun, language) }),
    redOverrunAmount === null ? null : say({ da: 'mere end {money} over budgettet', en: 'more than {money} above budget' }, { money: moneyInProse(redOverrunAmount, currency, language) }),
  ].filter((one) => one !== null);
  if (red.length === 0) return null;
  const yellow = yellowDelayDays === null ? '' : say({ da: ' Gult svarer til mere end {days} dages forsinkelse.', en: ' Yellow stands for a delay of more than {days} days.' }, { days: yellowDelayDays });
  return `${say({ da: 'Lyset er den vurdering, der er aftalt for projektet. Rødt svarer til {red}.', en: 'The light is the judgement agreed for the project. Red stands for {red}.' }, { red: red.join(say({ da: ' eller ', en: ' or ' })) })}${yellow}`;
}

function noLights({ current, say }: DeckFacts): string | null {
  return current.length === 0 ? null : say({ da: 'Ingen projekter har trafiklys endnu.', en: 'No project has a light yet.' });
}

function hiddenLine({ hiddenProjects, language }: DeckFacts): string | null {
  if (hiddenProjects === 0) return null;
  return countPhrase(hiddenProjects, {
    one: { da: '{N} fortroligt projekt er ikke med i materialet.', en: '{N} confidential project is not in this material.' },
    many: { da: '{N} fortrolige projekter er ikke med i materialet.', en: '{N} confidential projects are not in this material.' },
  }, language);
}

/** Appendix C: the day, the projects covered, who has not reported, and what the lights stand for. */
export function methodSlide(facts: DeckFacts): SlideDraft {
  const { say, asOf, language, edition, currency } = facts;
  const age = edition?.date ? daysBetween(edition.date, asOf) : null;
  const items: readonly (readonly [string, string | null])[] = [
    [say({ da: 'Dato', en: 'Date' }), say({ da: 'Alle tal er gjort op pr. {date}.', en: 'All figures are as of {date}.' }, { date: longDate(asOf, language) })],
    [say({ da: 'Hvilke projekter', en: 'Which projects' }), coverage(facts)],
    [say({ da: 'Status', en: 'Status' }), facts.current.length === 0 ? null : statusLine(facts)],
    [say({ da: 'Trafiklys', en: 'Lights' }), facts.hasLights || facts.attention.length > 0 ? limits(facts) : noLights(facts)],
    [
      say({ da: 'Siden sidst', en: 'Since last time' }),
      edition?.date
        ? say({ da: 'Der sammenlignes med udgaven pr. {date}, {days} dage før.', en: 'Compared with the edition of {date}, {days} days before.' }, { date: longDate(edition.date, language), days: age ?? 0 })
        : null,
    ],
    [
      say({ da: 'Beløb', en: 'Amounts' }),
      say({ da: 'I {currency}, som de står i oversigten; afrundet i teksten. Beløb omregnes ikke.', en: 'In {currency}, as they stand in the register; rounded in the text. Amounts are not converted.' }, { currency: currency?.trim() || 'kr.' }),
    ],
    [say({ da: 'Ikke vist', en: 'Not shown' }), hiddenLine(facts)],
  ];
  const said = items.flatMap(([label, text]): RichText[] => (text === null ? [] : [labelled(label, text)]));
  return {
    id: 'method',
    name: { da: 'Metode', en: 'Method' },
    layout: 'content',
    title: say({ da: 'Sådan er tallene lavet', en: 'How the figures are made' }),
    contents: [full(bullets(said))],
    sources: [{ entity: 'project', fields: ['followedBy', 'statusDate', 'light', 'disclosure'] }],
  };
}
