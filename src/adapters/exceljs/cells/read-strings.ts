import { escapeXml } from '../../ooxml/xml.js';
import type { Attributes } from '../../ooxml/xml-attributes.js';
import { scanXml } from '../../ooxml/scan-xml.js';
import { spreadsheetNamespaces } from '../read-namespaces.js';

interface Run {
  text: string;
  /** False where the file does not ask to keep spaces at its ends. */
  preserve: boolean;
  /** Null where the run takes the cell's font. */
  struck: boolean | null;
}

/** Gathers the text of one `si` or `is` element, run by run; phonetic readings are no text of the cell. */
export class RunCollector {
  private readonly runs: Run[] = [];
  private current: Run = { text: '', preserve: false, struck: null };
  private text: string | null = null;
  private phonetic = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.phonetic += 1;
    else if (name === 'r') this.current = { text: '', preserve: false, struck: null };
    else if (name === 'rPr') this.current.struck = false;
    else if (name === 'strike') this.current.struck = !['0', 'false'].includes(attributes.get('val') ?? '1');
    else if (name === 't' && this.phonetic === 0) {
      this.text = '';
      this.current.preserve = attributes.prefixed('space') === 'preserve';
    }
  }

  tell(text: string): void {
    if (this.text !== null) this.text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    else if (name === 't' && this.text !== null) {
      this.runs.push({ ...this.current, text: this.text });
      this.text = null;
    }
  }

  get isListening(): boolean {
    return this.text !== null;
  }

  /** A shared string in the plain form that every reader understands. */
  get xml(): string {
    return siOf(trimmed(this.runs));
  }
}

/**
 * Excel drops spaces at the ends of a text unless the file asks to keep them; between the runs of a rich text it
 * keeps them all the same.
 */
function trimmed(runs: readonly Run[]): Run[] {
  return runs.map((run, i) => {
    if (run.preserve) return run;
    const start = i === 0 ? run.text.replace(/^[ \t\r\n]+/, '') : run.text;
    return { ...run, text: i === runs.length - 1 ? start.replace(/[ \t\r\n]+$/, '') : start };
  });
}

type Shown = Pick<Run, 'text' | 'struck'>;

function siOf(runs: readonly Shown[]): string {
  const textOf = (text: string): string => `<t xml:space="preserve">${escapeXml(text)}</t>`;
  if (runs.every((run) => run.struck === null)) return `<si>${textOf(runs.map((run) => run.text).join(''))}</si>`;
  // Any font property of a run's own tells exceljs that the run does not take the cell's.
  const font = (run: Shown): string => (run.struck === null ? '' : `<rPr>${run.struck ? '<strike/>' : '<sz val="10"/>'}</rPr>`);
  return `<si>${runs.map((run) => `<r>${font(run)}${textOf(run.text)}</r>`).join('')}</si>`;
}

/** The workbook's shared strings, with those added that cells carry themselves. */
export class Strings {
  private readonly items: string[];
  private readonly added = new Map<string, number>();
  readonly shared: number;

  constructor(items: string[]) {
    this.items = items;
    this.shared = items.length;
  }

  add(si: string): number {
    const known = this.added.get(si);
    if (known !== undefined) return known;
    this.added.set(si, this.items.length);
    return this.items.push(si) - 1;
  }

  addText(text: string): number {
    return this.add(siOf([{ text, struck: null }]));
  }

  get xml(): string {
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${this.items.join('')}</sst>`;
  }
}

/** Reads the shared strings part; null for a workbook without one. */
export function readStrings(xml: string | null): Strings {
  const items: string[] = [];
  if (xml === null) return new Strings(items);
  let runs: RunCollector | null = null;
  const handler = {
    listening: false,
    open(name: string, attributes: Attributes): void {
      if (name === 'si') runs = new RunCollector();
      else runs?.open(name, attributes);
      handler.listening = runs?.isListening ?? false;
    },
    close(name: string): void {
      if (name === 'si' && runs !== null) {
        items.push(runs.xml);
        runs = null;
      } else runs?.close(name);
      handler.listening = runs?.isListening ?? false;
    },
    text: (text: string): void => runs?.tell(text),
  };
  scanXml(xml, spreadsheetNamespaces, handler);
  return new Strings(items);
}
