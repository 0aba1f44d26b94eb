import { AlignmentType, Document, Footer, Header, LineRuleType, Packer, Paragraph, TextRun } from 'docx';

/**
 * A template as another organisation might have it, written by a library that knows nothing of ours: English style
 * ids, a serif, headings without numbers, other margins, markers split over runs, no places for contents and stamp.
 */
export async function otherTemplate(): Promise<Uint8Array> {
  const split = (name: string): TextRun[] => [new TextRun('{{'), new TextRun({ text: name.slice(0, 3), bold: true }), new TextRun(`${name.slice(3)}}}`)];
  const document = new Document({
    theme: {
      colors: { dark1: '222222', dark2: '4A1A4F', light2: 'F3ECF4', accent1: '7A2E83', accent2: '2E6F83', accent3: '83672E', accent4: '2E8357', accent5: '833E2E', accent6: '4A4A4A' },
      fonts: { headings: 'Georgia', body: 'Georgia' },
    },
    compatabilityModeVersion: 15,
    styles: {
      default: {
        document: { run: { font: 'Georgia', size: 21 }, paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } } },
        heading1: { run: { font: 'Georgia', size: 36, color: '4A1A4F' }, paragraph: { spacing: { before: 360, after: 120 } } },
        heading2: { run: { font: 'Georgia', size: 28, color: '7A2E83' }, paragraph: { spacing: { before: 280, after: 80 } } },
        heading3: { run: { font: 'Georgia', size: 23, italics: true }, paragraph: { spacing: { before: 200, after: 40 } } },
        title: { run: { font: 'Georgia', size: 60, color: '4A1A4F' } },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1700, bottom: 1700, left: 1700, right: 1700 } } },
        headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: split('header') })] }) },
        footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun('{{footer}}, {{page-number}}')] })] }) },
        children: [
          new Paragraph({ style: 'Title', children: split('title') }),
          new Paragraph({ children: [new TextRun('{{organisation}} – '), ...split('subtitle')] }),
          new Paragraph({ children: split('content') }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.pack(document, 'uint8array'));
}
