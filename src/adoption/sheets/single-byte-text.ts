/** One byte a letter: Windows, Excel's "CSV (Macintosh)" and Excel's "CSV (MS-DOS)". */
export type SingleByte = 'windows-1252' | 'macintosh' | 'ibm850';

/**
 * The letters of bytes 80 to 9F in windows-1252, and of 80 to FF in the two others (Unicode's mapping files CP1252.TXT,
 * ROMAN.TXT and CP850.TXT); the five bytes windows-1252 leaves undefined stand for themselves, as browsers read them.
 */
const tables: Readonly<Record<SingleByte, readonly string[]>> = {
  'windows-1252': [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'],
  macintosh: [...'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'],
  ibm850: [...'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'],
};

/** The code points of a file's bytes. */
export function fromTable(bytes: Uint8Array, encoding: SingleByte): readonly number[] {
  const table = tables[encoding].map((letter) => letter.codePointAt(0) ?? 0);
  return Array.from(bytes, (byte) => (byte < 0x80 ? byte : (table[byte - 0x80] ?? byte)));
}

const written = new Set('æøåÆØÅéÉöäüÖÄÜèáó–—’‘“”…•£€§°½«»´\u00a0');

/** How far the bytes above 7F make what Danish and English people write, less what they do not; on a sample of the file. */
function plausibility(bytes: readonly number[], encoding: SingleByte): number {
  const table = tables[encoding];
  return bytes.reduce((sum, byte) => sum + (written.has(table[byte - 0x80] ?? String.fromCharCode(byte)) ? 1 : -1), 0);
}

const sampled = 4000;

/** The encoding in which a file says what people write; windows-1252 as long as no other does so better. */
export function likeliest(bytes: Uint8Array): SingleByte {
  const high: number[] = [];
  for (let at = 0; at < bytes.length && high.length < sampled; at += 1) if ((bytes[at] ?? 0) >= 0x80) high.push(bytes[at] ?? 0);
  const others = (['macintosh', 'ibm850'] as const).map((encoding) => ({ encoding, score: plausibility(high, encoding) }));
  const best = others.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > plausibility(high, 'windows-1252') ? best.encoding : 'windows-1252';
}
