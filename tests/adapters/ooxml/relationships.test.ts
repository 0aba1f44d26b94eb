import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addDefault, addOverride, contentTypeOf, removeOverride } from '../../../src/adapters/ooxml/content-types.js';
import { partText, type Parts } from '../../../src/adapters/ooxml/package.js';
import * as relationships from '../../../src/adapters/ooxml/relationships.js';

const { addRelationship, relatedPart, relationshipsOf, relativeTarget, removeRelationship, resolveTarget } = relationships;
const slideType = relationships.officeType('slide');

describe('targets', () => {
  it.each([
    ['ppt/presentation.xml', 'slides/slide1.xml', 'ppt/slides/slide1.xml'],
    ['ppt/slides/slide1.xml', '../media/image1.png', 'ppt/media/image1.png'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/worksheets/sheet1.xml', '../../docProps/a.xml', 'docProps/a.xml'],
  ])('from %s, %s is %s and back', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
    expect(relativeTarget(source, part)).toBe(target);
  });

  it('takes absolute targets, backslashes and fragments', () => {
    expect(resolveTarget('xl/workbook.xml', '/xl/worksheets/sheet1.xml')).toBe('xl/worksheets/sheet1.xml');
    expect(resolveTarget('xl/workbook.xml', 'worksheets\\sheet1.xml')).toBe('xl/worksheets/sheet1.xml');
    expect(resolveTarget('xl/workbook.xml', './a.xml#Ark1!A1')).toBe('xl/a.xml');
  });

  it('finds the file of relationships and its source', () => {
    expect(relationships.relationshipsPart('')).toBe('_rels/.rels');
    expect(relationships.relationshipsPart('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
    expect(relationships.sourceOfRelationships('_rels/.rels')).toBe('');
    expect(relationships.sourceOfRelationships('xl/_rels/workbook.xml.rels')).toBe('xl/workbook.xml');
  });
});

describe('relationships', () => {
  const written = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="rId7" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="Worksheets/Ark%201.xml"/>
    <Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.dk/?a=1&amp;b=2" TargetMode="External"/>
  </Relationships>`;
  const make = (): Parts =>
    new Map([
      ['xl/_rels/workbook.xml.rels', strToU8(written)],
      ['xl/worksheets/Ark 1.xml', strToU8('<a/>')],
    ]);

  it('resolves to the part that is there, whatever its case and encoding', () => {
    const [sheet, link] = relationshipsOf(make(), 'xl/workbook.xml');
    expect(sheet).toMatchObject({ id: 'rId7', target: 'xl/worksheets/Ark 1.xml', mode: 'internal' });
    expect(link).toMatchObject({ target: 'https://a.dk/?a=1&b=2', mode: 'external' });
    expect(relatedPart(make(), 'xl/workbook.xml', 'worksheet')).toBe('xl/worksheets/Ark 1.xml');
    expect(relatedPart(make(), 'xl/workbook.xml', 'styles')).toBeNull();
    expect(relationshipsOf(make(), 'xl/none.xml')).toEqual([]);
  });

  it('adds after the highest number, keeps the others and removes', () => {
    const parts = make();
    expect(addRelationship(parts, 'xl/workbook.xml', slideType, 'xl/b.xml')).toBe('rId8');
    expect(addRelationship(parts, 'xl/workbook.xml', slideType, 'https://b.dk', 'external')).toBe('rId9');
    expect(relationshipsOf(parts, 'xl/workbook.xml').map((one) => one.target)).toEqual([
      'xl/worksheets/Ark 1.xml',
      'https://a.dk/?a=1&b=2',
      'xl/b.xml',
      'https://b.dk',
    ]);
    expect(partText(parts, 'xl/_rels/workbook.xml.rels')).toContain('Target="https://a.dk/?a=1&amp;b=2" TargetMode="External"');
    for (const id of ['rId7', 'x', 'rId8', 'rId9']) removeRelationship(parts, 'xl/workbook.xml', id);
    expect(parts.has('xl/_rels/workbook.xml.rels')).toBe(false);
  });
});

describe('content types', () => {
  it('answers by part, then by extension, and follows additions and removals', () => {
    const parts: Parts = new Map([
      ['[Content_Types].xml', strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="XML" ContentType="application/xml"/></Types>')],
    ]);
    expect(contentTypeOf(parts, 'ppt/a.xml')).toBe('application/xml');
    expect(contentTypeOf(parts, 'ppt/a.png')).toBeNull();
    addDefault(parts, 'png', 'image/png');
    addOverride(parts, 'ppt/a.xml', 'x/slide');
    expect(contentTypeOf(parts, 'ppt/a.PNG')).toBe('image/png');
    expect(contentTypeOf(parts, 'ppt/A.xml')).toBe('x/slide');
    removeOverride(parts, 'ppt/a.xml');
    expect(contentTypeOf(parts, 'ppt/a.xml')).toBe('application/xml');
  });
});
