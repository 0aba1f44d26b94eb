import type { DocumentBlock, DocumentModel } from '../../schema/document-models.js';
import { addDays, type IsoDate } from '../../schema/dates.js';
import type { Text } from '../../schema/text.js';
import { countPhrase, type CountForms } from '../../schema/wording/count-phrase.js';
import { longDate } from '../../schema/wording/date-words.js';
import { isSame } from '../../register/checking/keys.js';
import type { Register } from '../../register/register.js';
import { onOnePage } from '../blocks/one-page.js';
import { sayIn } from '../blocks/say.js';
import { paragraph } from '../blocks/text-blocks.js';
import { isCurrent } from '../facts/project-standing.js';
import { visibleRegister } from '../facts/visible-register.js';
import type { AreaFacts } from './area-facts.js';
import { areaBenefits, areaDeadlines, areaProjects, areaQuestion, comingFromOutside } from './area-sections.js';

export interface AreaSheetContext {
  readonly asOf: IsoDate;
  readonly createdAt: string;
}

const more: CountForms = { one: { da: 'Og {n} til i oversigten.', en: 'And {n} more in the register.' }, many: { da: 'Og {n} til i oversigten.', en: 'And {n} more in the register.' }, gender: 'common' };

/** The areas that have a sheet: those with projects under way, in the order of the alphabet. */
export function areasWithProjects(register: Register): readonly string[] {
  const areas: string[] = [];
  for (const { area } of visibleRegister(register, 'wide').register.rows.project.filter(isCurrent)) {
    if (area !== null && !areas.some((one) => isSame(one, area))) areas.push(area);
  }
  return areas.sort((a, b) => a.localeCompare(b, 'da'));
}

/**
 * One A4 to an area's chief: the area's projects, what comes from outside, the benefits it owes, its deadlines, and one
 * question. Functions instead of names; nothing confidential. Sections without content are left out.
 */
export function buildAreaSheet(whole: Register, area: string, context: AreaSheetContext): DocumentModel {
  const { register } = visibleRegister({ ...whole, asOf: context.asOf }, 'wide');
  const say = sayIn(register.language);
  const facts: AreaFacts = { register, area, say, asOf: context.asOf, until: addDays(context.asOf, 183) };
  const organisation = register.settings.organisation ?? '';
  const section = (title: Text, blocks: readonly DocumentBlock[]): readonly DocumentBlock[] => (blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: say(title), numbered: false }, ...blocks]);
  const blocks = [
    ...section({ da: 'Jeres projekter', en: 'Your projects' }, areaProjects(facts)),
    ...section({ da: 'Det kommer udefra', en: 'What comes from outside' }, comingFromOutside(facts)),
    ...section({ da: 'Gevinster, I skal hente', en: 'Benefits you are to realise' }, areaBenefits(facts)),
    ...section({ da: 'Jeres frister', en: 'Your deadlines' }, areaDeadlines(facts)),
    ...section({ da: 'Ét spørgsmål til jer', en: 'One question for you' }, areaQuestion(facts)),
  ];
  const title = say({ da: 'Områdeark: {area}', en: 'Area sheet: {area}' }, { area });
  return {
    language: register.language,
    title,
    subtitle: say({ da: 'Digitalisering hos jer – pr. {date}', en: 'Digitalisation in your area – as of {date}' }, { date: longDate(context.asOf, register.language) }),
    subject: title,
    organisation,
    approval: '',
    stamp: null,
    createdAt: context.createdAt,
    frontPage: false,
    tableOfContents: false,
    headerText: [organisation, title].filter(Boolean).join(' · '),
    footerText: say({ da: 'Fra programgruppen for digitalisering', en: 'From the programme group for digitalisation' }),
    blocks: onOnePage({ title, blocks: blocks.length === 0 ? [paragraph(say({ da: 'Der er intet i gang i området lige nu.', en: 'Nothing is under way in the area just now.' }))] : blocks, more: (left) => paragraph(countPhrase(left, more, register.language), 'note') }),
  };
}
