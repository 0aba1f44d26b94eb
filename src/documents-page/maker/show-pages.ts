import { editionNote } from '../../app/documents/edition-words.js';
import { ownTextRow } from '../../app/documents/own-text-edit.js';
import { planPages } from '../../app/documents/plan-pages.js';
import { cellsToKeep, withTextsForFile } from '../../app/documents/texts-for-file.js';
import type { ReadWorkbook } from '../../app/ports.js';
import { drawBlock } from '../../page-drawing/draw-block.js';
import type { Register } from '../../register/register.js';
import type { IsoDate } from '../../schema/dates.js';
import type { PagesOrder, ShownDocument } from '../messages.js';
import { refusalOf } from './document-refusals.js';
import { openRegister } from './open-register.js';

/** A document's pages as they will be in the file, with the words given for it. Throws Refused with the reason when there are none. */
export async function showPages(register: Register, order: PagesOrder, today: IsoDate, readWorkbook: ReadWorkbook): Promise<ShownDocument> {
  const { document, year } = order;
  const previous = order.previous === undefined ? null : (await openRegister(order.previous, today, readWorkbook)).register;
  const planned = planPages(withTextsForFile(register, order.meeting, order.texts), { document, meeting: order.meeting, year, ...(previous ? { previous } : {}) });
  if (planned.kind !== 'planned') throw refusalOf(planned);
  const { meeting, stamp, edition } = planned;
  const pages = planned.pages.map(({ page, number, title, subtitle, blocks, footnote }) => {
    const kept = page === null ? null : ownTextRow(register, document, meeting, page);
    const given = order.texts.find((text) => text.document === document && text.page === page);
    return {
      page,
      number,
      title: title ?? '',
      subtitle,
      drawn: blocks.flatMap((block) => drawBlock(block, register.language, 'h3')),
      footnote,
      kept: kept === null ? null : { title: kept.title, comment: kept.comment },
      given: given === undefined ? null : { title: given.title, comment: given.comment, keep: cellsToKeep(register, meeting, given) },
    };
  });
  return { language: register.language, stamp, notes: edition === null ? [] : [editionNote(edition)], pages };
}
