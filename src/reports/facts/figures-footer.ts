import type { IsoDate } from '../../schema/dates.js';
import type { Language } from '../../schema/text.js';
import { longDate } from '../../schema/wording/date-words.js';
import type { Say } from '../blocks/say.js';

/** What stands at the foot of every page: the day of the figures, and the frozen edition they are taken from. */
export function figuresFooter({ asOf, say, language }: { readonly asOf: IsoDate; readonly say: Say; readonly language: Language }, editionName: string | undefined): string {
  const day = say({ da: 'Tal pr. {date}', en: 'Figures as of {date}' }, { date: longDate(asOf, language) });
  return editionName === undefined ? day : `${day} · ${editionName}`;
}
