/** The text as a sentence: it ends in one full stop, also where it ends in an abbreviation (`2 mio. kr.`). */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Takes away the second of two full stops, which a sentence gets when it is filled with an abbreviation at its end. */
export function singleStops(text: string): string {
  return text.replace(/(?<!\.)\.\.(?!\.)/g, '.');
}
