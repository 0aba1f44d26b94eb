import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect } from 'vitest';
import { closePackage, openPackage, partText, setPartText } from '../../../src/adapters/ooxml/package.js';
import { convertAllWithLibreOffice, convertWithLibreOffice, itWithLibreOffice } from '../../support/libreoffice.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';

async function letter(): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: [new Paragraph('Kære læser')] }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

describe('the outside judges tell good from bad', () => {
  itWithOoxmlValidator('Open XML SDK', async () => {
    const bytes = await letter();
    expect(await validateOoxml(bytes, 'docx')).toEqual([]);
    const parts = openPackage(bytes);
    setPartText(parts, 'word/document.xml', partText(parts, 'word/document.xml').replace('<w:p>', '<w:body/><w:p>'));
    const errors = await validateOoxml(closePackage(parts), 'docx');
    expect(errors.join('\n')).toContain('/word/document.xml');
    expect(await validateOoxml(strToU8('no document'), 'docx')).toHaveLength(1);
  });

  itWithLibreOffice('LibreOffice', async () => {
    const bytes = await letter();
    const [pdf, text] = await Promise.all([convertWithLibreOffice(bytes, 'docx', 'pdf'), convertWithLibreOffice(bytes, 'docx', 'txt:Text (encoded):UTF8')]);
    expect(strFromU8(pdf.subarray(0, 5))).toBe('%PDF-');
    expect(strFromU8(text)).toContain('Kære læser');
    const sheets = await convertAllWithLibreOffice(strToU8('a;b\n1;2\n'), 'csv', 'xlsx');
    expect([...sheets.keys()]).toEqual(['file.xlsx']);
  });
});
