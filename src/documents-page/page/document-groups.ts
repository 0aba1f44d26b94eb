import type { Text } from '../../schema/text.js';
import type { DocumentKind } from '../messages.js';
import { drawings } from './element.js';

interface Offered {
  readonly kind: DocumentKind;
  readonly drawing: readonly string[];
  /** It is about one meeting, and cannot be made for a day. */
  readonly ofMeeting?: true;
}

/** What is most often wanted, at one press. */
export const together: readonly DocumentKind[] = ['statusDeck', 'agenda', 'actionPlan'];

/** Every document, under when it is made. */
export const documentGroups: readonly { readonly title: Text; readonly documents: readonly Offered[]; readonly ofScenario?: true }[] = [
  {
    title: { da: 'Til mødet', en: 'For the meeting' },
    documents: [
      { kind: 'statusDeck', drawing: drawings.slides },
      { kind: 'agenda', drawing: drawings.sheet, ofMeeting: true },
      { kind: 'chairMemo', drawing: drawings.sheet, ofMeeting: true },
      { kind: 'invitation', drawing: drawings.calendar, ofMeeting: true },
    ],
  },
  {
    title: { da: 'Efter mødet', en: 'After the meeting' },
    documents: [
      { kind: 'minutes', drawing: drawings.sheet, ofMeeting: true },
      { kind: 'shortNote', drawing: drawings.sheet, ofMeeting: true },
      { kind: 'executiveDeck', drawing: drawings.slides },
    ],
  },
  {
    title: { da: 'I årets løb', en: 'During the year' },
    documents: [
      { kind: 'actionPlan', drawing: drawings.wheel },
      { kind: 'calendar', drawing: drawings.calendar },
      { kind: 'areaSheets', drawing: drawings.sheet },
      { kind: 'benefitReport', drawing: drawings.course },
    ],
  },
  {
    title: { da: 'Når der er prioriteret', en: 'When priorities are set' },
    ofScenario: true,
    documents: [
      { kind: 'letters', drawing: drawings.letter },
      { kind: 'budgetWishes', drawing: drawings.sheet },
    ],
  },
];

export const documentsOfMeeting: ReadonlySet<DocumentKind> = new Set(documentGroups.flatMap(({ documents }) => documents.filter(({ ofMeeting }) => ofMeeting).map(({ kind }) => kind)));
