import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocument } from '../../../src/adapters/docx/render-document.js';
import { starterAgendaTemplate } from '../../../src/adapters/docx/starter-template/starter-agenda-template.js';
import { starterPlanTemplate } from '../../../src/adapters/docx/starter-template/starter-plan-template.js';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';
import { partText } from '../../../src/adapters/ooxml/package.js';
import { descendantsOf, ns, parseXml, rootOf } from '../../../src/adapters/ooxml/xml.js';
import type { DocumentModel } from '../../../src/schema/document-models.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';
import { all, idsByName, open, paragraphsOf, textOf, value, type DrawnDocument } from './drawn-document.js';
import { otherTemplate } from './other-template.js';
import { sampleAgenda } from './sample-agenda.js';
import { samplePlan } from './sample-plan.js';

const english: DocumentModel = { ...samplePlan, language: 'en', stamp: null };
const cases: readonly { readonly name: string; readonly model: DocumentModel; readonly template: () => Uint8Array | Promise<Uint8Array> }[] = [
  { name: 'a plan on its starter template', model: samplePlan, template: starterPlanTemplate },
  { name: 'an agenda on its starter template', model: sampleAgenda, template: starterAgendaTemplate },
  { name: 'an agenda on the template of the plan', model: sampleAgenda, template: starterPlanTemplate },
  { name: 'an English plan on the template of the agenda', model: english, template: starterAgendaTemplate },
  { name: 'a plan on a template of another house', model: samplePlan, template: otherTemplate },
];

describe.each(cases)('$name', ({ model, template }) => {
  let bytes: Uint8Array;
  let document: DrawnDocument;
  beforeAll(async () => {
    bytes = await renderDocument(model, await template());
    document = open(bytes);
  });

  itWithOoxmlValidator('has no error in the Open XML SDK', async () => {
    expect(await validateOoxml(bytes, 'docx')).toEqual([]);
  });

  it('is a sound package', () => {
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('is the same bytes each time, whatever was drawn before', async () => {
    await renderDocument(sampleAgenda, starterAgendaTemplate());
    expect(Buffer.from(await renderDocument(model, await template())).equals(Buffer.from(bytes))).toBe(true);
  });

  it('leaves no marker behind', () => {
    for (const name of document.parts.keys()) if (/^word\/[^/]+\.xml$/.test(name)) expect(partText(document.parts, name)).not.toContain('{{');
  });

  it('uses only styles that the file has', () => {
    const ids = new Set(idsByName(document.styles).values());
    const used = ['pStyle', 'rStyle', 'tblStyle'].flatMap((name) => all(document.body, name).map((one) => value(one)));
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('uses only lists that the file has, and starts each numbered list at 1', () => {
    const lists = new Map(all(document.numbering, 'num').map((num) => [value(num, 'numId'), num]));
    const used = all(document.body, 'numId').map((one) => value(one)).filter((id) => id !== '0');
    expect(used.filter((id) => !lists.has(id))).toEqual([]);
    const wanted = model.blocks.filter((block) => block.kind === 'bullets' && block.numbered === true).length;
    const numbered = [...new Set(paragraphsOf(document, 'list number').map((paragraph) => value(all(paragraph, 'numId')[0])))];
    expect(numbered).toHaveLength(wanted);
    for (const id of numbered) expect(value(all(lists.get(id) as never, 'startOverride')[0])).toBe('1');
  });

  it('has every heading as a real heading, in order', () => {
    const headings = model.blocks.flatMap((block) => (block.kind === 'heading' ? [`${String(block.level)} ${block.text}`] : []));
    const ids = idsByName(document.styles);
    const levels = new Map([1, 2, 3].map((level) => [ids.get(`heading ${String(level)}`), level]));
    const drawn = all(document.body, 'p').flatMap((paragraph) => {
      const level = levels.get(value(all(paragraph, 'pStyle')[0]));
      return level === undefined ? [] : [`${String(level)} ${textOf(paragraph)}`];
    });
    expect(drawn).toEqual(headings);
  });

  it('points every inner link at a bookmark, each of which is there once', () => {
    const names = all(document.body, 'bookmarkStart').map((mark) => value(mark, 'name'));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u);
    const anchors = all(document.body, 'hyperlink').map((link) => value(link, 'anchor')).filter((anchor) => anchor !== '');
    expect(anchors.filter((anchor) => !names.includes(anchor))).toEqual([]);
  });

  it('tells every drawing and table in words', () => {
    for (const drawing of descendantsOf(document.body, ns.wp, 'docPr')) expect(drawing.getAttribute('descr')?.length).toBeGreaterThan(20);
    for (const table of all(document.body, 'tbl')) expect(value(all(table, 'tblDescription')[0]).length).toBeGreaterThan(10);
  });

  it('repeats the heads of tables and never breaks a row', () => {
    const tables = model.blocks.filter((block) => block.kind === 'table').length;
    expect(all(document.body, 'tblHeader')).toHaveLength(tables);
    expect(all(document.body, 'cantSplit')).toHaveLength(all(document.body, 'tr').length);
    for (const row of all(document.body, 'tr').filter((one) => all(one, 'tblHeader').length > 0)) expect(row.previousSibling?.nodeName).toBe('w:tblGrid');
  });

  it('says its language to spelling and screen readers', () => {
    const language = model.language === 'da' ? 'da-DK' : 'en-GB';
    expect([...new Set(all(document.styles, 'lang').map((one) => value(one)))]).toEqual([language]);
    for (const name of document.parts.keys()) {
      if (/^word\/charts\/chart\d+\.xml$/.test(name)) expect([...partText(document.parts, name).matchAll(/\slang="([^"]*)"/g)].map(([, one]) => one).filter((one) => one !== language)).toEqual([]);
    }
  });

  it('carries the properties of the model, and its time', () => {
    const core = partText(document.parts, 'docProps/core.xml');
    const text = (name: string): string => descendantsOf(rootOf(parseXml(core)), name === 'created' || name === 'modified' ? ns.dcterms : ns.dc, name)[0]?.textContent ?? '';
    expect([text('title'), text('subject'), text('creator'), text('created'), text('modified')]).toEqual([
      model.title,
      model.subject,
      model.organisation,
      `${model.createdAt}Z`,
      `${model.createdAt}Z`,
    ]);
    const settings = partText(document.parts, 'word/settings.xml');
    expect(settings).not.toContain('updateFields');
    expect(partText(document.parts, 'word/document.xml')).not.toContain('w:dirty="');
  });

  it('shows stamp, title and running texts', () => {
    const texts = [...document.parts.keys()].filter((name) => /^word\/(document|header\d|footer\d)\.xml$/.test(name)).map((name) => textOf(rootOf(parseXml(partText(document.parts, name)))));
    const shown = texts.join('\n');
    for (const wanted of [model.title, model.headerText, model.footerText, model.approval, ...(model.stamp === null ? [] : [model.stamp])]) expect(shown).toContain(wanted);
    if (model.stamp === null) expect(shown).not.toContain('UDKAST');
    expect(shown).toContain(model.language === 'da' ? 'Side ' : 'Page ');
  });
});
