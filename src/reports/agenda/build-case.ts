import type { DocumentModel } from '../../schema/document-models.js';
import { fieldsOf } from '../../schema/entity.js';
import { entities } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { findRow } from '../../register/register.js';
import { sameKey } from '../facts/same-key.js';
import type { Case, Meeting } from '../facts/meeting-facts.js';
import { agendaFacts, type AgendaContext } from './agenda-facts.js';
import { agendaPoints } from './agenda-points.js';
import { approvalLine, meetingName, stampOf } from './build-agenda.js';
import { caseBlocks, caseFacts } from './case-blocks.js';
import { figuresFooter } from '../facts/figures-footer.js';

/** The meeting of a case, or a blank one for a case that is on no meeting yet. */
function meetingOf(register: Register, item: Case): Meeting {
  const known = findRow(register, 'meeting', item.meeting);
  if (known) return known;
  const blank = Object.fromEntries(fieldsOf(entities.meeting).map(([field]) => [field, null]));
  return { ...blank, at: item.at } as unknown as Meeting;
}

/**
 * One case as a file of its own, for agenda systems that take cases one at a time and for those who write on in Word:
 * headings without content are kept, marked to be written.
 */
export function buildCase(register: Register, item: Case, context: AgendaContext): DocumentModel {
  const facts = agendaFacts(register, meetingOf(register, item), context);
  const { say, language, meeting } = facts;
  const numbered = agendaPoints(facts.register, meeting).flatMap(({ cases }) => cases).find((one) => sameKey(one.item.id, item.id));
  const organisation = register.settings.organisation ?? '';
  const title = item.title ?? say({ da: 'Sag uden titel', en: 'Untitled case' });
  const place = [meetingName(facts), numbered === undefined ? null : say({ da: 'punkt {number}', en: 'item {number}' }, { number: numbered.number })].filter(Boolean).join(', ');
  return {
    language,
    title,
    ...(place === '' ? {} : { subtitle: place }),
    subject: say({ da: 'Sag: {title}', en: 'Case: {title}' }, { title }),
    organisation,
    approval: approvalLine(facts),
    stamp: stampOf(facts),
    createdAt: context.createdAt,
    frontPage: false,
    tableOfContents: false,
    headerText: [organisation, place].filter(Boolean).join(' · '),
    footerText: figuresFooter(facts, context.editionName),
    blocks: [caseFacts(item, numbered?.minutes ?? item.minutes ?? 15, facts), ...caseBlocks(item, 'file', 2, facts)],
  };
}
