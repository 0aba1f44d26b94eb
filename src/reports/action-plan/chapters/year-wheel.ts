import type { DocumentBlock, WheelBlock } from '../../../schema/document-models.js';
import { monthName } from '../../../schema/wording/date-words.js';
import { sentenceStart } from '../../../schema/wording/number-words.js';
import { bullets } from '../../blocks/text-blocks.js';
import { introduction, nothing, subheading, type Chapter } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';
import { wheelEvents } from '../../../register/meeting-cycle/wheel-events.js';

function wheel({ register, year, language, say }: PlanFacts): WheelBlock | null {
  const events = wheelEvents(register, year);
  if (events.length === 0) return null;
  const months = Array.from({ length: 12 }, (_, index) => {
    const own = events.filter(({ month }) => month === index + 1);
    const told = own.map(({ day, name }) => (day === null ? name : `${String(day)}${language === 'da' ? '.' : ''} ${name}`));
    return { name: sentenceStart(monthName(index + 1, language)), events: [...new Set(told)] };
  });
  return {
    kind: 'wheel',
    title: say({ da: 'Årshjul {year}', en: 'Annual wheel {year}' }, { year }),
    description: months.filter((month) => month.events.length > 0).map((month) => `${month.name}: ${month.events.join(', ')}`).join('. '),
    months,
    ...(events.some(({ day }) => day === null) ? { caption: say({ da: 'Årshjul {year}. Aktiviteter uden dag er lagt i samme måned som i det seneste planlagte år.', en: 'Annual wheel {year}. Activities without a day stand in the same month as in the latest year that is planned.' }, { year }) } : {}),
  };
}

/** Chapter 10: the course of the year, and how the plan is followed up. */
export function yearWheel(facts: PlanFacts): Chapter {
  const { say, year, has } = facts;
  const drawn = has('yearWheel') ? wheel(facts) : null;
  const followUp: readonly DocumentBlock[] = [
    subheading(say({ da: 'Sådan følger vi op', en: 'How we follow up' }), 'follow-up'),
    bullets([
      say({ da: 'Styregruppen ser på hvert møde, hvor mange af planens indsatser der følger planen, og hvorfor de øvrige afviger.', en: "At each meeting the steering group sees how many of the plan's efforts are on plan, and why the others are not." }),
      say({ da: 'Gevinstejerne melder målinger, når de er ventet, og gevinster, der er bagud, nævnes på mødet.', en: 'Benefit owners report measurements when they are due, and benefits that are behind are mentioned at the meeting.' }),
      say({ da: 'Kommer en ny skal-opgave til i årets løb, foreslår programgruppen, hvad der så må vente.', en: 'When a new must comes up during the year, the programme group proposes what then has to wait.' }),
    ]),
  ];
  return {
    id: 'year-wheel',
    title: say({ da: 'Årshjul {year} og opfølgning', en: 'Annual wheel {year} and follow-up' }, { year }),
    numbered: true,
    blocks: [...introduction(facts, 'yearWheel'), ...(drawn === null ? [
      nothing(
        facts,
        has('yearWheel')
          ? { da: 'Årets møder og frister er ikke lagt fast endnu. De skrives i arkene Møder og Årshjul.', en: "The year's meetings and deadlines have not been set yet. They are written in the sheets Meetings and Annual wheel." }
          : { da: 'Årets møder og frister er ikke lagt fast endnu. Slå delen Årshjul til i Opsætning, så tegnes årshjulet her.', en: "The year's meetings and deadlines have not been set yet. Switch the part Annual wheel on in the settings, and the wheel is drawn here." },
      ),
    ] : [drawn]), ...followUp],
  };
}
