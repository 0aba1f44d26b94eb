import { Bookmark, Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TableOfContents, TextRun } from 'docx';
import { ChartRun } from 'docx/charts';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';
import { normalisePackage } from '../../../src/adapters/ooxml/normalise-package.js';
import { closePackage, openPackage, partText, type Parts } from '../../../src/adapters/ooxml/package.js';
import { relationshipsOf } from '../../../src/adapters/ooxml/relationships.js';

async function report(): Promise<Uint8Array> {
  const chart = new ChartRun({ type: 'column', categories: ['2027', '2028'], series: [{ name: 'Gevinst', values: [1, 2] }] });
  const document = new Document({
    sections: [
      {
        children: [
          new TableOfContents('Indhold', { headingStyleRange: '1-2' }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new Bookmark({ id: 'maal', children: [new TextRun('Mål')] })] }),
          new Paragraph({ children: [new ExternalHyperlink({ link: 'https://example.org/?a=1&b=2', children: [new TextRun('kilde')] })] }),
          new Paragraph({ children: [chart] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

describe('normalisePackage', () => {
  it('makes two runs of the docx library the same bytes, and keeps the package sound', async () => {
    const [first, second] = [await report(), await report()];
    const options = { createdAt: '2027-03-17' };
    expect(first).not.toEqual(second);
    const normal = normalisePackage(first, options);
    expect(normalisePackage(second, options)).toEqual(normal);
    expect(normalisePackage(normal, options)).toEqual(normal);
    expect(checkPackage(normal)).toEqual([]);
    const parts = openPackage(normal);
    expect(partText(parts, 'docProps/core.xml')).toMatch(/<dcterms:created[^>]*>2027-03-17T00:00:00Z</);
    const link = relationshipsOf(parts, 'word/document.xml').find(({ mode }) => mode === 'external');
    expect(link?.id).toMatch(/^rId\d+$/);
    expect(partText(parts, 'word/document.xml')).toContain(`r:id="${link?.id ?? ''}"`);
  });

  it('numbers drawings and bookmarks without two of one number, ends with their starts', () => {
    const parts: Parts = new Map([
      ['word/document.xml', strToU8('<w:d><wp:docPr id="7"/><wp:docPr id="7" name="b"/><w:bookmarkStart w:id="0" w:name="_Toc44"/><w:bookmarkEnd w:id="0"/><w:bookmarkStart w:name="x" w:id="0"/><w:bookmarkStart w:id="9" w:name="_Toc123456789"/><w:bookmarkEnd w:id="0"/><w:bookmarkEnd w:id="9"/>PAGEREF _Toc44</w:d>')],
      ['word/header1.xml', strToU8("<w:h><wp:docPr name='id' id='1'/></w:h>")],
    ]);
    const normal = openPackage(normalisePackage(closePackage(parts), { createdAt: '2027-03-17' }));
    expect(partText(normal, 'word/document.xml')).toBe(
      '<w:d><wp:docPr id="1"/><wp:docPr id="2" name="b"/><w:bookmarkStart w:id="1" w:name="_Toc1"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:name="x" w:id="2"/><w:bookmarkStart w:id="3" w:name="_Toc123456789"/><w:bookmarkEnd w:id="2"/><w:bookmarkEnd w:id="3"/>PAGEREF _Toc1</w:d>',
    );
    expect(partText(normal, 'word/header1.xml')).toContain(`id="3"`);
  });

  it('gives the GUIDs that tie data bars to their extension fixed values, and no others', () => {
    const guid = '{12345678-90AB-4CDE-8F01-234567890ABC}';
    const other = '{AAAAAAAA-90AB-4CDE-8F01-234567890ABC}';
    const sheet = `<worksheet uid="${other}"><ext><x14:id>${guid}</x14:id></ext><x14:cfRule id="${guid}"/></worksheet>`;
    const normal = openPackage(normalisePackage(closePackage(new Map([['xl/worksheets/sheet1.xml', strToU8(sheet)]])), { createdAt: '2027-03-17' }));
    const fixed = '{00000000-0000-4000-8000-000000000001}';
    expect(partText(normal, 'xl/worksheets/sheet1.xml')).toBe(sheet.replaceAll(guid, fixed));
  });
});
