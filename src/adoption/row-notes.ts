import type { Language, Text } from '../schema/text.js';

const lineLimit = 600;
const cellLimit = 32_000;

const more: Text = { da: ' … (hele teksten står i den bevarede kopi af arket)', en: ' … (the whole text stands in the kept copy of the sheet)' };

/** Collects what of a row has no field of its own, as lines `Header: text`; the same line is written once. */
export class RowNotes {
  private readonly lines: string[] = [];

  constructor(private readonly language: Language) {}

  /** A whole text under no heading, e.g. the source's own remark. */
  addText(text: string): void {
    if (text !== '') this.lines.push(text);
  }

  add(header: string, text: string): void {
    if (text === '') return;
    const shown = text.length > lineLimit ? text.slice(0, lineLimit) + more[this.language] : text;
    const line = header === '' ? shown : `${header}: ${shown}`;
    if (!this.lines.includes(line)) this.lines.push(line);
  }

  /** Takes a line back, when its text has found its field after all. */
  remove(header: string, text: string): void {
    const at = this.lines.indexOf(`${header}: ${text}`);
    if (at >= 0) this.lines.splice(at, 1);
  }

  /** The collected lines, or null when there are none. */
  text(): string | null {
    return this.lines.length === 0 ? null : this.lines.join('\n').slice(0, cellLimit);
  }
}
