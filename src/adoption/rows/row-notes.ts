import type { Language, Text } from '../../schema/text.js';

const lineLimit = 600;
const cellLimit = 32_000;

const more: Text = { da: ' … (hele teksten står i den bevarede kopi af arket)', en: ' … (the whole text stands in the kept copy of the sheet)' };

/** One line of the remark that was made of a source cell. */
export interface NoteLine {
  readonly line: string;
  /** What the cell says, in full, and the header it stands under; empty where it stands under none. */
  readonly text: string;
  readonly header: string;
}

/** Collects what of a row has no field of its own, as lines `Header: text`; the same line is written once. */
export class RowNotes {
  private readonly collected: NoteLine[] = [];

  constructor(readonly language: Language) {}

  get lines(): readonly NoteLine[] {
    return this.collected;
  }

  /** `label` is what the line begins with, where that is more than the header. */
  add(header: string, text: string, label = header): void {
    if (text === '') return;
    const shown = text.length > lineLimit ? text.slice(0, lineLimit) + more[this.language] : text;
    const line = label === '' ? shown : `${label}: ${shown}`;
    if (!this.collected.some((one) => one.line === line)) this.collected.push({ line, text, header });
  }

  /** Takes a line back, when its text has found its field after all. */
  remove(header: string, text: string): void {
    const at = this.collected.findIndex((one) => one.header === header && one.text === text);
    if (at >= 0) this.collected.splice(at, 1);
  }

  /** The collected lines, or null when there are none. */
  text(): string | null {
    return this.collected.length === 0 ? null : this.collected.map(({ line }) => line).join('\n').slice(0, cellLimit);
  }
}
