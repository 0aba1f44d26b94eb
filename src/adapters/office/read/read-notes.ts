import type { Conversation } from '../excel-host.js';
import { codeOf } from '../office-error.js';
import { supports, type OfficeClient } from '../office-client.js';
import { cellIn } from '../range-address.js';

export interface CellNote {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Codes of a host that does not know the call: such a host has nothing to tell either. */
const unknownCall = new Set(['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedOperation']);

/** What a request gives, or null where this Excel does not know it. */
export async function whereKnown<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (unknownCall.has(codeOf(error) ?? '')) return null;
    throw error;
  }
}

interface Located {
  readonly content: string;
  readonly place: Excel.Range;
}

function noteAt({ content, place }: Located): CellNote | null {
  const cell = cellIn(place.address);
  return cell && { ...cell, text: content };
}

/** Threaded comments with their replies, and the older notes where this Excel gives them. */
export async function notesIn(client: OfficeClient, { context, send }: Conversation): Promise<readonly CellNote[]> {
  const found = await whereKnown(async () => {
    const comments = context.workbook.comments.load('items/content,items/replies/items/content');
    await send();
    const located = comments.items.map((comment): Located => ({
      content: [comment.content, ...comment.replies.items.map(({ content }) => content)].join('\n'),
      place: comment.getLocation().load('address'),
    }));
    if (located.length > 0) await send();
    return located;
  });
  const older = supports(client, '1.18')
    ? await whereKnown(async () => {
        const notes = context.workbook.notes.load('items/content');
        await send();
        const located = notes.items.map((note): Located => ({ content: note.content, place: note.getLocation().load('address') }));
        if (located.length > 0) await send();
        return located;
      })
    : null;
  return [...(found ?? []), ...(older ?? [])].flatMap((one) => noteAt(one) ?? []);
}
