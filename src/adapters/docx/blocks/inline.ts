import { Bookmark, ExternalHyperlink, InternalHyperlink, ShadingType, TextRun, XmlAttributeComponent, XmlComponent, type IRunPropertiesOptions, type ParagraphChild } from 'docx';
import type { Light, RichText, Run } from '../../../schema/document-models.js';
import { xmlSafe } from '../../ooxml/xml.js';
import type { DrawContext } from './draw-context.js';
import { lightLooks, lightWord } from '../../ooxml/look/light-look.js';

export type RunLook = Pick<IRunPropertiesOptions, 'bold' | 'italics' | 'color' | 'size' | 'style'>;

/** Text as it may stand in a document; markers typed by people in their data must never be taken for the template's. */
export function cleanText(text: string): string {
  return xmlSafe(text).replace(/\{\{/g, '{\u2060{').replace(/\t/g, ' ');
}

/** The text of a rich text without its marks. */
export function plainText(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

/** Runs of a text; a line break in it becomes one in the document. */
export function textRuns(text: string, look: RunLook = {}): TextRun[] {
  return cleanText(text)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

/** A web or mail address that a document may hold; anything else, a script above all, stays plain text. */
function webAddress(link: string): string | null {
  const text = /^www\./i.test(link.trim()) ? `https://${link.trim()}` : link.trim();
  try {
    const url = new URL(text);
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
  } catch {
    // Not an address: the text stays without a link.
    return null;
  }
}

function runChildren(run: Run, look: RunLook, context: DrawContext): ParagraphChild[] {
  const full: RunLook = { ...look, ...(run.bold === true ? { bold: true } : {}), ...(run.italic === true ? { italics: true } : {}) };
  const link = run.link ?? '';
  const anchor = link.startsWith('#') ? context.bookmarks.get(link.slice(1)) : undefined;
  const address = link === '' || link.startsWith('#') ? null : webAddress(link);
  const children = (): TextRun[] => textRuns(run.text, { ...full, style: context.styles.hyperlink });
  if (anchor !== undefined) return [new InternalHyperlink({ anchor, children: children() })];
  if (address !== null) return [new ExternalHyperlink({ link: address, children: children() })];
  return textRuns(run.text, full);
}

/** Content of a paragraph from plain or marked text. */
export function richText(text: RichText, context: DrawContext, look: RunLook = {}): ParagraphChild[] {
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text;
  return runs.flatMap((run) => runChildren(run, look, context));
}

/** Half points; a little larger than the text of a table. */
const signSize = 22;

/** Signs stand in a font that has them everywhere and draws them of one size, whatever the font of the text. */
export function sign(text: string, look: RunLook & Pick<IRunPropertiesOptions, 'shading'> = {}): TextRun {
  return new TextRun({ ...look, text, font: 'Arial' });
}

/** A traffic light in a line: its shape in its colour, its word in a dark text of the same hue, on its ground if asked. */
export function lightRuns(light: Light, word: string, context: DrawContext, onGround = false): TextRun[] {
  const look = lightLooks[light];
  const shading = onGround ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.ground } } : {};
  const [before, after] = onGround ? ['\u00A0', '\u00A0\u00A0'] : ['', ''];
  return [
    sign(`${before}${look.shape}\u00A0`, { ...shading, color: look.strong, size: signSize }),
    new TextRun({ ...shading, text: `${cleanText(lightWord(light, word, context.language))}${after}`, color: look.text, bold: true }),
  ];
}

class Attributes extends XmlAttributeComponent<Record<string, string>> {
  protected override readonly xmlKeys: Record<string, string>;
  constructor(attributes: Record<string, string>) {
    super(attributes);
    this.xmlKeys = Object.fromEntries(Object.keys(attributes).map((name) => [name, name]));
  }
}

/** An element the library has no class for. */
export class Element extends XmlComponent {
  constructor(name: string, attributes: Record<string, string> = {}, children: readonly (XmlComponent | string)[] = []) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push(new Attributes(attributes));
    this.root.push(...children);
  }
}

/** A field with the result a reader sees before Word counts again, written clean so that Word does not ask to update it. */
export function field(instruction: string, result: string): ParagraphChild[] {
  const run = (child: XmlComponent): ParagraphChild => new Element('w:r', {}, [child]) as unknown as ParagraphChild;
  return [
    run(new Element('w:fldChar', { 'w:fldCharType': 'begin' })),
    run(new Element('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])),
    run(new Element('w:fldChar', { 'w:fldCharType': 'separate' })),
    ...(result === '' ? [] : [new TextRun({ text: result })]),
    run(new Element('w:fldChar', { 'w:fldCharType': 'end' })),
  ];
}

/** Content within bookmarks, the outermost first. */
export function marked(children: readonly ParagraphChild[], bookmarks: readonly string[]): ParagraphChild[] {
  return bookmarks.reduceRight<ParagraphChild[]>((inner, id) => [new Bookmark({ id, children: inner })], [...children]);
}
