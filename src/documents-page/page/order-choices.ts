import type { Language, Text } from '../../schema/text.js';
import type { MeetingChoice, WorkbookOverview } from '../messages.js';
import { approvalLine } from './approval-line.js';
import { element } from './element.js';
import type { Speech } from './speech.js';
import { words } from './words.js';

/** The two things to choose, each a list with the stamp that follows from it. */
export interface OrderChoices {
  readonly element: HTMLElement;
  readonly chosen: () => { readonly meeting: string; readonly year: number };
  readonly hasMeeting: () => boolean;
  readonly show: (overview: WorkbookOverview | null) => void;
}

function meetingOptions(meetings: readonly MeetingChoice[], language: Language): readonly HTMLElement[] {
  const groups = [['coming', words.coming], ['past', words.past], ['no-meeting', words.otherwise]] as const;
  return groups.flatMap(([when, label]) => {
    const own = meetings.filter((one) => one.when === when);
    return own.length === 0 ? [] : [element('optgroup', { label: label[language] }, ...own.map(({ value, label: name }) => element('option', { value }, name[language])))];
  });
}

export function orderChoices(speech: Speech, changed: () => void): OrderChoices {
  let overview: WorkbookOverview | null = null;
  const meeting = element('select', { id: 'meeting' });
  const year = element('select', { id: 'year' });
  const meetingStamp = element('p', { class: 'approval' });
  const yearStamp = element('p', { class: 'approval' });

  const drawStamps = (): void => {
    const language = speech.language();
    const held = overview?.meetings.find(({ value }) => value === meeting.value);
    const planned = overview?.years.find((one) => String(one.year) === year.value);
    meetingStamp.replaceChildren(...(held ? approvalLine(held.approval, language) : []));
    yearStamp.replaceChildren(...(planned ? approvalLine(planned.approval, language) : []));
    changed();
  };
  const draw = (language: Language, chosen: { readonly meeting: string; readonly year: string }): void => {
    const later = (): HTMLElement => element('option', { value: '' }, words.chooseFirst[language]);
    meeting.replaceChildren(...(overview ? meetingOptions(overview.meetings, language) : [later()]));
    year.replaceChildren(...(overview ? overview.years.map((one) => element('option', { value: String(one.year) }, String(one.year))) : [later()]));
    meeting.value = chosen.meeting;
    year.value = chosen.year;
    meeting.disabled = overview === null;
    year.disabled = overview === null;
    drawStamps();
  };
  meeting.addEventListener('change', drawStamps);
  year.addEventListener('change', drawStamps);
  speech.always((language) => draw(language, { meeting: meeting.value, year: year.value }));

  const field = (list: HTMLSelectElement, text: Text): HTMLElement => element('div', { class: `field ${list.id}` }, speech.say(element('label', { for: list.id }), text), list);
  return {
    element: element('div', {}, element('div', { class: 'choices' }, field(meeting, words.meeting), field(year, words.year)), meetingStamp, yearStamp),
    chosen: () => ({ meeting: meeting.value, year: Number(year.value) }),
    hasMeeting: () => overview?.meetings.find(({ value }) => value === meeting.value)?.when !== 'no-meeting',
    show: (shown) => {
      overview = shown;
      draw(speech.language(), { meeting: shown?.meeting ?? '', year: String(shown?.year ?? '') });
    },
  };
}
