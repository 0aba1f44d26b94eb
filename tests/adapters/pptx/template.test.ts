import { describe, expect, it } from 'vitest';
import { UnusableTemplate } from '../../../src/app/ports.js';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';
import { closePackage, openPackage, partText, setPartText } from '../../../src/adapters/ooxml/package.js';
import { addRelationship, officeType, relatedPart } from '../../../src/adapters/ooxml/relationships.js';
import { descendantsOf, ns, type XmlElement } from '../../../src/adapters/ooxml/xml.js';
import { deckRenderer, renderDeck } from '../../../src/adapters/pptx/render-deck.js';
import { starterDeckTemplate } from '../../../src/adapters/pptx/starter-template/starter-deck-template.js';
import { checkTemplate, templateNotes } from '../../../src/adapters/pptx/template/check-template.js';
import { templateNeeds, type TemplateNeed } from '../../../src/adapters/pptx/template/template-needs.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';
import { layoutFaults } from '../../reports/layout-faults.js';
import { sampleDeck } from './decks/sample-deck.js';
import { readDeck, textOf } from './read-deck.js';
import { corporateTemplate } from './templates/corporate-template.js';
import { oleFile } from '../../support/ole-file.js';

async function refusal(template: Uint8Array): Promise<UnusableTemplate> {
  try {
    await renderDeck(sampleDeck, template);
  } catch (error) {
    if (error instanceof UnusableTemplate) return error;
    throw error;
  }
  throw new Error('the template was not refused');
}

/** The same package with the namespaces of ISO/IEC 29500 Strict. */
function asStrict(template: Uint8Array): Uint8Array {
  const parts = openPackage(template);
  for (const name of [...parts.keys()].filter((one) => /\.(xml|rels)$/.test(one) && !one.startsWith('['))) {
    const strict = partText(parts, name)
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      .replaceAll('http://schemas.openxmlformats.org/presentationml/2006/main', 'http://purl.oclc.org/ooxml/presentationml/main')
      .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main');
    setPartText(parts, name, strict);
  }
  return closePackage(parts);
}

describe('a foreign template', () => {
  it('is matched by the type of its layouts where the names say nothing', () => {
    expect(checkTemplate(corporateTemplate())).toEqual({
      missing: [],
      found: [
        { role: 'opening', layout: 'Brødtekst med mærke', matchedBy: 'stand-in' },
        { role: 'content', layout: 'Brødtekst med mærke', matchedBy: 'type' },
        { role: 'two-columns', layout: 'Sammenholdt', matchedBy: 'type' },
      ],
      fonts: ['Liberation Serif', 'Arial'],
    });
  });

  it('is matched by configured names first', async () => {
    const names = { opening: ['sammenholdt '] };
    expect(checkTemplate(corporateTemplate(), names).found[0]).toEqual({ role: 'opening', layout: 'Sammenholdt', matchedBy: 'name' });
    const { parts, slides } = readDeck(await deckRenderer(names)(sampleDeck, corporateTemplate()));
    expect(partText(parts, `ppt/slides/_rels/${slides[0]?.part.split('/').at(-1)}.rels`)).toContain('slideLayout4.xml');
  });

  it('leaves nothing of its own slides behind: no text, no section, no show, no picture of them', async () => {
    const { parts, presentation } = readDeck(await renderDeck(sampleDeck, corporateTemplate()));
    for (const name of parts.keys()) if (/\.(xml|rels)$/.test(name)) expect(partText(parts, name), name).not.toMatch(/Fortroligt eksempel|Gammel|custShow/);
    expect([...parts.keys()].filter((name) => /thumbnail|viewProps/.test(name))).toEqual([]);
    expect(descendantsOf(presentation, ns.p, 'sldId')[0]?.getAttribute('id')).toBe('256');
  });

  itWithOoxmlValidator('may be a .potx; the deck is an ordinary .pptx', async () => {
    const bytes = await renderDeck(sampleDeck, corporateTemplate({ potx: true }));
    expect(partText(openPackage(bytes), '[Content_Types].xml')).toContain('presentationml.presentation.main+xml');
    expect(partText(openPackage(bytes), '[Content_Types].xml')).not.toContain('template.main');
    expect(await validateOoxml(bytes, 'pptx')).toEqual([]);
  });

  itWithOoxmlValidator('gets a notes master in its own theme, pictures of the theme included', async () => {
    const parts = openPackage(corporateTemplate());
    const theme = 'ppt/theme/theme1.xml';
    const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst>';
    setPartText(parts, theme, partText(parts, theme).replace(fill, `<a:blipFill xmlns:r="${ns.r}"><a:blip r:embed="rId1"/><a:tile/></a:blipFill></a:fillStyleLst>`));
    addRelationship(parts, theme, officeType('image'), 'docProps/thumbnail.jpeg');
    const bytes = await renderDeck(sampleDeck, closePackage(parts));
    const after = openPackage(bytes);
    const notesTheme = relatedPart(after, relatedPart(after, 'ppt/presentation.xml', 'notesMaster') ?? '', 'theme') ?? '';
    expect(partText(after, notesTheme)).toContain('name="Fremmed"');
    expect(relatedPart(after, notesTheme, 'image')).toBe('docProps/thumbnail.jpeg');
    expect(await validateOoxml(bytes, 'pptx')).toEqual([]);
  });

  itWithOoxmlValidator('lends charts and small print the colour of its body text, where that is not the theme\'s first', async () => {
    const parts = openPackage(corporateTemplate());
    const master = 'ppt/slideMasters/slideMaster1.xml';
    const [before, after] = partText(parts, master).split('<p:bodyStyle>') as [string, string];
    setPartText(parts, master, `${before}<p:bodyStyle>${after.replace('<a:schemeClr val="tx1"/>', '<a:schemeClr val="tx2"><a:lumMod val="90000"/></a:schemeClr>')}`);
    const bytes = await renderDeck(sampleDeck, closePackage(parts));
    const deck = readDeck(bytes);
    const chart = partText(deck.parts, deck.slides.flatMap(({ charts }) => charts)[0] ?? '');
    expect(chart).toContain('<a:schemeClr val="tx2"><a:lumMod val="90000"/><a:alpha val="50000"/></a:schemeClr>');
    expect(chart).not.toContain('tx1');
    const footnote = deck.slides[0]?.shapes.find((shape) => textOf(shape).startsWith('UDKAST:'));
    expect(descendantsOf(footnote as XmlElement, ns.a, 'schemeClr')[0]?.getAttribute('val')).toBe('tx2');
    expect(await validateOoxml(bytes, 'pptx')).toEqual([]);
  });

  it('gets its own colours and fonts, but for the lights', async () => {
    const { parts } = readDeck(await renderDeck(sampleDeck, corporateTemplate()));
    const drawn = [...parts.keys()].filter((name) => /^ppt\/(slides|charts)\/[^/]+\.xml$/.test(name)).map((name) => partText(parts, name)).join('');
    expect(new Set([...drawn.matchAll(/typeface="([^"]*)"/g)].map((match) => match[1]))).toEqual(new Set(['Arial', '+mj-lt', '+mn-lt']));
    const own = new Set(['0E3B4C', '0F5C78', 'EEF3F4']);
    expect([...drawn.matchAll(/srgbClr val="([^"]*)"/g)].filter((match) => own.has(match[1] ?? ''))).toEqual([]);
  });
});

describe('a template that lacks a layout', () => {
  it.each([
    [['content'], /^Skabelonen har intet layout til almindelige sider; «Sammenholdt» er brugt i stedet\.$/],
    [['pair'], /^Skabelonen har intet layout med to spalter; «Brødtekst med mærke» er delt i to i stedet\.$/],
  ] as const)('without %j lends another in its place, and says so', async (without, sentence) => {
    const template = corporateTemplate({ without });
    expect(checkTemplate(template).missing).toEqual([]);
    expect(templateNotes(template).map(({ da }) => da).filter((one) => sentence.test(one))).toHaveLength(1);
    const bytes = await renderDeck(sampleDeck, template);
    expect(checkPackage(bytes)).toEqual([]);
    expect(layoutFaults(bytes)).toEqual([]);
  });
});

describe('a template that cannot be used', () => {
  it('is refused with everything it lacks when it has neither kind of slide', async () => {
    const bare = corporateTemplate({ without: ['content', 'pair'] });
    const error = await refusal(bare);
    expect(error.missing).toEqual(['content-layout', 'two-columns-layout']);
    expect(checkTemplate(bare).missing).toEqual(error.missing);
    for (const need of error.missing) expect(error.message).toContain(templateNeeds[need as TemplateNeed].en);
    expect(templateNotes(bare)).toEqual([]);
  });

  it('is told apart when its layouts are there but have no places for content', () => {
    const parts = openPackage(starterDeckTemplate());
    for (const number of [2, 3]) {
      const name = `ppt/slideLayouts/slideLayout${String(number)}.xml`;
      setPartText(parts, name, partText(parts, name).replace(/<p:ph( sz="\w+")? idx="/g, '<p:ph type="pic" idx="'));
    }
    expect(checkTemplate(closePackage(parts)).missing).toEqual(['content-placeholders', 'two-columns-placeholders']);
  });

  it('is refused as ISO Strict with what to do', async () => {
    const strict = asStrict(corporateTemplate());
    expect((await refusal(strict)).missing).toEqual(['transitional-format']);
    expect(checkTemplate(strict).missing).toEqual(['transitional-format']);
    expect(templateNeeds['transitional-format'].da).toContain('gem den som almindelig .pptx');
  });

  it('is refused when it is no presentation, or no Office file at all', async () => {
    const parts = openPackage(starterDeckTemplate());
    setPartText(parts, '[Content_Types].xml', partText(parts, '[Content_Types].xml').replace('presentationml.presentation.main', 'wordprocessingml.document.main'));
    expect((await refusal(closePackage(parts))).missing).toEqual(['presentation']);
    expect((await refusal(new TextEncoder().encode('hello'))).missing).toEqual(['readable-file']);
    expect((await refusal(new Uint8Array())).missing).toEqual(['readable-file']);
    expect((await refusal(oleFile('EncryptedPackage'))).missing).toEqual(['open-file']);
    expect((await refusal(oleFile('PowerPoint Document'))).missing).toEqual(['new-format']);
    const bare = openPackage(starterDeckTemplate());
    for (const name of [...bare.keys()]) if (name.includes('slideLayouts/')) bare.delete(name);
    expect((await refusal(closePackage(bare))).missing).toEqual(['content-layout', 'two-columns-layout']);
  });
});
