import { describe, expect, it } from 'vitest';
import { UnusableTemplate } from '../../../src/app/ports.js';
import { checkDocumentTemplate } from '../../../src/adapters/docx/check-document-template.js';
import { renderDocument } from '../../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { starterPlanTemplate } from '../../../src/adapters/docx/starter-template/starter-plan-template.js';
import { documentTemplateNeeds } from '../../../src/adapters/docx/template/template-needs.js';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';
import { contentTypeOf, removeOverride } from '../../../src/adapters/ooxml/content-types.js';
import { closePackage, openPackage, partText, setPartText, type Parts } from '../../../src/adapters/ooxml/package.js';
import { relatedPart, relationshipsOf, removeRelationship } from '../../../src/adapters/ooxml/relationships.js';
import { all, idsByName, open, paragraphsOf, textOf, value } from './drawn-document.js';
import { otherTemplate } from './other-template.js';
import { sampleAgenda } from './sample-agenda.js';
import { samplePlan } from './sample-plan.js';
import { oleFile } from '../../support/ole-file.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A template with its parts changed. */
function changed(template: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts = openPackage(template);
  change(parts);
  return closePackage(parts);
}

type Replacement = string | ((whole: string, group: string) => string);

function replaced(template: Uint8Array, part: string, from: string | RegExp, to: Replacement): Uint8Array {
  return changed(template, (parts) => setPartText(parts, part, partText(parts, part).replace(from, to as string)));
}

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const withMainType = (type: string): Uint8Array => replaced(starterAgendaTemplate(), '[Content_Types].xml', mainType, type);

const strict = changed(starterPlanTemplate(), (parts) => {
  for (const name of [...parts.keys()].filter((one) => /\.(xml|rels)$/.test(one))) {
    const text = partText(parts, name)
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      .replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main');
    setPartText(parts, name, text);
  }
});

describe('a template', () => {
  it('of ours offers every style and marker', () => {
    for (const template of [starterPlanTemplate(), starterAgendaTemplate()]) {
      const check = checkDocumentTemplate(template);
      expect(check).toMatchObject({ missing: [], unknownMarkers: [], styles: { added: [] }, fonts: ['Calibri'] });
      expect(check.markers.absent).toEqual([]);
    }
  });

  it('names its styles as Word in Danish does: English names, Danish ids', () => {
    const ids = idsByName(open(starterPlanTemplate()).styles);
    expect([ids.get('heading 1'), ids.get('title'), ids.get('toc 1'), ids.get('caption'), ids.get('list bullet'), ids.get('header')]).toEqual([
      'Overskrift1',
      'Titel',
      'Indholdsfortegnelse1',
      'Billedtekst',
      'Opstilling-punkttegn',
      'Sidehoved',
    ]);
  });

  it('of another house is read by names, its own styles kept and the rest brought along', async () => {
    const template = await otherTemplate();
    const check = checkDocumentTemplate(template);
    expect(check.missing).toEqual([]);
    expect(check.markers.absent).toEqual(['approval', 'stamp', 'toc']);
    expect(check.fonts).toEqual(['Georgia']);
    expect(check.styles.found).toEqual(expect.arrayContaining(['Heading 1', 'Title']));
    expect(check.styles.added).toContain('Porteføljetabel');
    const drawn = open(await renderDocument(sampleAgenda, template));
    const before = open(template);
    const style = (document: typeof drawn, id: string): string => all(document.styles, 'style').find((one) => one.getAttribute('w:styleId') === id)?.toString() ?? '';
    // The library drops nothing of the template's own design.
    expect(style(drawn, 'Heading1').replace(/ xmlns:\w+="[^"]*"/g, '')).toBe(style(before, 'Heading1').replace(/ xmlns:\w+="[^"]*"/g, ''));
    expect(paragraphsOf(drawn, 'heading 1').length).toBeGreaterThan(3);
  });

  it('may be a .dotx; what is drawn on it is a document', async () => {
    const dotx = withMainType('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml');
    const drawn = await renderDocument(sampleAgenda, dotx);
    expect(contentTypeOf(openPackage(drawn), 'word/document.xml')).toBe(mainType);
    expect(Buffer.from(drawn).equals(Buffer.from(await renderDocument(sampleAgenda, starterAgendaTemplate())))).toBe(true);
  });

  it('may have its text in a part of another name, as Word on the web writes', async () => {
    const renamed = changed(starterAgendaTemplate(), (parts) => {
      for (const [from, to] of [['word/document.xml', 'word/document2.xml'], ['word/_rels/document.xml.rels', 'word/_rels/document2.xml.rels']] as const) {
        parts.set(to, parts.get(from) as Uint8Array);
        parts.delete(from);
      }
      for (const name of ['[Content_Types].xml', '_rels/.rels']) setPartText(parts, name, partText(parts, name).replace('word/document.xml', 'word/document2.xml'));
    });
    const drawn = await renderDocument(sampleAgenda, renamed);
    expect(checkPackage(drawn)).toEqual([]);
    expect(textOf(open(drawn).body)).toContain('Udskydelse af nyt omsorgssystem');
  });

  it('need not have any list of its own: headings are numbered all the same', async () => {
    const bare = changed(await otherTemplate(), (parts) => {
      const part = relatedPart(parts, 'word/document.xml', 'numbering') ?? '';
      parts.delete(part);
      removeOverride(parts, part);
      for (const { id } of relationshipsOf(parts, 'word/document.xml').filter(({ target }) => target === part)) removeRelationship(parts, 'word/document.xml', id);
    });
    const drawn = open(await renderDocument(samplePlan, bare));
    const headings = paragraphsOf(drawn, 'heading 1').flatMap((paragraph) => all(paragraph, 'numId').map((id) => value(id))).filter((id) => id !== '0');
    expect(new Set(headings).size).toBe(1);
    const list = all(drawn.numbering, 'num').find((one) => value(one, 'numId') === headings[0]);
    const definition = all(drawn.numbering, 'abstractNum').find((one) => list !== undefined && value(one, 'abstractNumId') === value(all(list, 'abstractNumId')[0]));
    expect(definition === undefined ? '' : value(all(definition, 'numFmt')[0])).toBe('decimal');
    expect(definition === undefined ? '' : value(all(definition, 'lvlText')[1])).toBe('%1.%2');
  });

  it.each([
    ['spaced and capitalised', '<w:r><w:t>{{ Content }}</w:t></w:r>'],
    ['split by the spelling check', '<w:r><w:t>{{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>content</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>}}</w:t></w:r>'],
    ['in a content control', '<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>{{content}}</w:t></w:r></w:sdtContent></w:sdt>'],
    ['inserted under tracked changes', '<w:ins w:id="1" w:author="A" w:date="2027-01-01T00:00:00Z"><w:r><w:t>{{content}}</w:t></w:r></w:ins>'],
  ])('has its markers found %s', async (_name, typed) => {
    const template = replaced(starterAgendaTemplate(), 'word/document.xml', /<w:r><w:t[^>]*>\{\{content\}\}<\/w:t><\/w:r>/, typed);
    expect(partText(openPackage(template), 'word/document.xml')).toContain(typed);
    const text = textOf(open(await renderDocument(sampleAgenda, template)).body);
    expect(text).toContain('Udskydelse af nyt omsorgssystem');
    expect(text).not.toContain('{{');
  });

  it('need not declare what drawings are written under, as those of older Words do not', async () => {
    const older = replaced(starterPlanTemplate(), 'word/document.xml', / xmlns:(wp|wps|wpg|mc|r)="[^"]*"(?=[^>]*>)/g, (whole: string, prefix: string) => (prefix === 'r' ? whole : ''));
    expect(checkPackage(await renderDocument(samplePlan, older))).toEqual([]);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'readable-file'],
    ['a text', bytesOf('Ikke en Word-fil'), 'readable-file'],
    ['a damaged file', starterPlanTemplate().slice(0, 4000), 'readable-file'],
    ['protected', oleFile('EncryptedPackage'), 'open-file'],
    ['of the old format', oleFile('WordDocument'), 'new-format'],
    ['a workbook', withMainType('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'), 'document'],
    ['a document with macros', withMainType('application/vnd.ms-word.document.macroEnabled.main+xml'), 'no-macros'],
    ['a file in the Strict format', strict, 'transitional-format'],
    ['a template without a place for content', replaced(starterPlanTemplate(), 'word/document.xml', '{{content}}', 'Indhold'), 'content-marker'],
  ] as const)('is refused in words when it is %s', async (_name, bytes, need) => {
    await expect(renderDocument(sampleAgenda, bytes)).rejects.toThrow(UnusableTemplate);
    expect(checkDocumentTemplate(bytes).missing).toEqual([need]);
    expect(documentTemplateNeeds[need].da.length).toBeGreaterThan(20);
  });

  it('is refused with the list of all it lacks', async () => {
    const bare = changed(starterPlanTemplate(), (parts) => {
      setPartText(parts, 'word/styles.xml', partText(parts, 'word/styles.xml').replace(/w:val="heading [23]"/g, 'w:val="afsnit"'));
      setPartText(parts, 'word/document.xml', partText(parts, 'word/document.xml').replace('{{content}}', '{{indhold}}'));
    });
    const error = await renderDocument(sampleAgenda, bare).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(UnusableTemplate);
    expect((error as UnusableTemplate).missing).toEqual(['content-marker', 'heading2-style', 'heading3-style']);
    expect(checkDocumentTemplate(bare).unknownMarkers).toEqual(['{{indhold}}']);
  });
});

describe('the front', () => {
  it('goes away as a whole where the document has none, and its graphics with it', async () => {
    const drawn = open(await renderDocument(sampleAgenda, starterPlanTemplate()));
    expect(all(drawn.body, 'sectPr')).toHaveLength(1);
    expect([...drawn.parts.keys()].filter((name) => /header\d/.test(name))).toHaveLength(1);
    expect(paragraphsOf(drawn, 'title').map(textOf)).toEqual([sampleAgenda.title]);
  });

  it('hands its header over to a section that goes on with it', async () => {
    const linked = replaced(starterPlanTemplate(), 'word/document.xml', /(<\/w:p><w:sectPr>)<w:headerReference[^>]*>/, '$1');
    const drawn = open(await renderDocument(sampleAgenda, linked));
    expect(all(drawn.body, 'headerReference')).toHaveLength(1);
    expect([...drawn.parts].filter(([name]) => /header\d/.test(name)).map(([name]) => partText(drawn.parts, name)).join('')).toContain(sampleAgenda.organisation);
  });

  it('keeps no empty line for what the document lacks', async () => {
    const full = open(await renderDocument({ ...sampleAgenda, approval: 'Udkast' }, starterAgendaTemplate()));
    const { subtitle: _, ...without } = sampleAgenda;
    const bare = open(await renderDocument({ ...without, stamp: null }, starterAgendaTemplate()));
    expect(paragraphsOf(full, 'subtitle').concat(paragraphsOf(full, 'Godkendelse')).map(textOf)).toEqual([sampleAgenda.subtitle, 'Udkast']);
    expect(paragraphsOf(bare, 'subtitle').concat(paragraphsOf(bare, 'Godkendelse'))).toEqual([]);
  });
});
