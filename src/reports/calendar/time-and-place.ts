import type { IcsTime } from './ics-text.js';

export interface TimeAndPlace {
  readonly from: IcsTime | null;
  readonly to: IcsTime | null;
  readonly place: string | null;
}

function timeOf(hour: string | undefined, minute: string | undefined): IcsTime | null {
  if (hour === undefined) return null;
  const time = { hour: Number(hour), minute: Number(minute ?? 0) };
  return time.hour < 24 && time.minute < 60 ? time : null;
}

function inOrder(from: IcsTime, to: IcsTime): boolean {
  return to.hour * 60 + to.minute > from.hour * 60 + from.minute;
}

/**
 * Time and place out of the words people type: `kl. 9-11, mødelokale 3`, `8.30–10.00 Byrådssalen`. Without an end the
 * meeting lasts `minutes`. Both times are null where none can be read; the words are then the place.
 */
export function timeAndPlaceOf(text: string | null, minutes: number): TimeAndPlace {
  const words = (text ?? '').trim();
  const match = /^(?:fra )?(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?:\s*(?:[-–—]|til|to)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?)?(?=$|[\s,;])[\s,;]*/i.exec(words);
  const from = match === null ? null : timeOf(match[1], match[2]);
  // A lone number without "kl." may be a room.
  const isTime = from !== null && (match?.[3] !== undefined || match?.[2] !== undefined || /^(fra )?kl/i.test(words));
  if (!isTime || match === null) return { from: null, to: null, place: words === '' ? null : words };
  const ended = timeOf(match[3], match[4]);
  const last = Math.min(from.hour * 60 + from.minute + minutes, 23 * 60 + 59);
  const to = ended !== null && inOrder(from, ended) ? ended : { hour: Math.floor(last / 60), minute: last % 60 };
  const place = words.slice(match[0].length).trim();
  return { from, to, place: place === '' ? null : place };
}
