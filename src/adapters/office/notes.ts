import type { Conversation, ExcelHost } from './excel-host.js';
import { codeOf } from './office-error.js';
import { whereKnown } from './read/read-notes.js';

async function commentAt({ context, send }: Conversation, sheet: string, address: string): Promise<Excel.Comment | null> {
  const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
  const comment = context.workbook.comments.getItemByCell(cell);
  comment.load('content,replies/items/content');
  try {
    await send();
    return comment;
  } catch (error) {
    if (codeOf(error) === 'ItemNotFound') return null;
    throw error;
  }
}

/** A comment on a cell, or a reply to the one there is. A cell with a note of the older kind takes none and stays as it is. */
export async function addNote(host: ExcelHost, sheet: string, address: string, text: string): Promise<void> {
  await host.talk(
    (conversation) =>
      whereKnown(async () => {
        const there = await commentAt(conversation, sheet, address);
        if (there) there.replies.add(text);
        else conversation.context.workbook.comments.add(conversation.context.workbook.worksheets.getItem(sheet).getRange(address), text);
        await conversation.send().catch((error: unknown) => {
          if (codeOf(error) !== 'InvalidArgument') throw error;
        });
      }),
    { kind: 'sheet', name: sheet },
  );
}

/** Takes a note away that says just this; what people wrote stays. */
export async function removeNote(host: ExcelHost, sheet: string, address: string, text: string): Promise<void> {
  await host.talk(
    (conversation) =>
      whereKnown(async () => {
        const there = await commentAt(conversation, sheet, address);
        if (there === null) return;
        if (there.content === text && there.replies.items.length === 0) there.delete();
        else there.replies.items.find(({ content }) => content === text)?.delete();
        await conversation.send();
      }),
    { kind: 'sheet', name: sheet },
  );
}
