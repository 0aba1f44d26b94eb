import { addOverride } from '../../ooxml/content-types.js';
import { partText, setPartText, type Parts } from '../../ooxml/package.js';
import { addRelationship, officeType, relatedPart } from '../../ooxml/relationships.js';
import { childOf, childrenOf, ns, parseXml, rootOf, serializeXml, type XmlDocument, type XmlElement } from '../../ooxml/xml.js';
import { textColour } from '../styles/colour.js';
import type { StyleRole } from '../styles/style-definition.js';
import { documentPart, type DocumentTemplate } from './open-document-template.js';
import { levelFormatOf, type LevelFormat } from './level-format.js';
import { numberingOf } from './style-index.js';

/** The lists a document is drawn with. */
export interface Lists {
  /** Numbers our own headings where the template's are not numbered; null when its styles number them. */
  readonly headings: string | null;
  /** How each heading level writes its number, null where that cannot be told. */
  readonly headingFormats: readonly (LevelFormat | null)[];
  /** Our own bullets, null when the template's bullet style has its own. */
  readonly bullets: string | null;
  /** One for each numbered list of the document, each starting from 1. */
  readonly numbers: readonly string[];
}

const headingRoles: readonly StyleRole[] = ['heading1', 'heading2', 'heading3'];
const partType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';

function numberingPart(parts: Parts): string {
  const known = relatedPart(parts, documentPart, 'numbering');
  if (known !== null && parts.has(known)) return known;
  const name = 'word/numbering.xml';
  setPartText(parts, name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${ns.w}"/>`);
  addOverride(parts, name, partType);
  addRelationship(parts, documentPart, officeType('numbering'), name);
  return name;
}

function highest(root: XmlElement, name: string, attribute: string): number {
  return childrenOf(root, ns.w, name).reduce((most, one) => Math.max(most, Number(one.getAttributeNS(ns.w, attribute) ?? 0)), 0);
}

function element(root: XmlElement, markup: string): XmlElement {
  const made = rootOf(parseXml(markup.replace(/^<(w:\w+)/, `<$1 xmlns:w="${ns.w}"`)));
  return (root.ownerDocument as XmlDocument).importNode(made, true);
}

/** Adds a definition after the last one; `w:num` must follow all of them. */
function addDefinition(root: XmlElement, kind: string, levels: readonly string[]): string {
  const id = String(highest(root, 'abstractNum', 'abstractNumId') + (childOf(root, ns.w, 'abstractNum') === null ? 0 : 1));
  const markup = `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="${kind}"/>${levels.join('')}</w:abstractNum>`;
  root.insertBefore(element(root, markup), childOf(root, ns.w, 'num') ?? childOf(root, ns.w, 'numIdMacAtCleanup'));
  return id;
}

function addList(root: XmlElement, definition: string, restart: boolean): string {
  // The library that fills the template has a list 1 of its own, which would take ours over where the template has none.
  const id = String(Math.max(1, highest(root, 'num', 'numId')) + 1);
  const override = restart ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : '';
  root.insertBefore(
    element(root, `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${override}</w:num>`),
    childOf(root, ns.w, 'numIdMacAtCleanup'),
  );
  return id;
}

function level(index: number, format: string, text: string, left: number, hanging: number, look = ''): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr>${look}</w:lvl>`
  );
}

function definitionOf(root: XmlElement, numId: string): XmlElement | null {
  const num = childrenOf(root, ns.w, 'num').find((one) => one.getAttributeNS(ns.w, 'numId') === numId);
  const id = num === undefined ? null : childOf(num, ns.w, 'abstractNumId')?.getAttributeNS(ns.w, 'val');
  return childrenOf(root, ns.w, 'abstractNum').find((one) => one.getAttributeNS(ns.w, 'abstractNumId') === id) ?? null;
}

function headingFormats(template: DocumentTemplate, root: XmlElement): (LevelFormat | null)[] {
  return headingRoles.map((role) => {
    const numbering = numberingOf(template.styles, role);
    const definition = numbering === null ? null : definitionOf(root, numbering.numId);
    return numbering === null || definition === null ? null : levelFormatOf(definition, numbering.level);
  });
}

function ownHeadings(root: XmlElement): string {
  const levels = ['%1', '%1.%2', '%1.%2.%3'].map((text, index) => level(index, 'decimal', text, index === 2 ? 794 : 680, index === 2 ? 794 : 680));
  return addList(root, addDefinition(root, 'multilevel', levels), false);
}

function ownBullets(root: XmlElement, look: string): string {
  return addList(root, addDefinition(root, 'hybridMultilevel', [level(0, 'bullet', '•', 397, 397, look)]), false);
}

/** Puts the lists a document needs into the template, its own definitions first. */
export function prepareLists(template: DocumentTemplate, numberedLists: number): Lists {
  const { parts, styles, theme } = template;
  const part = numberingPart(parts);
  const document = parseXml(partText(parts, part));
  const root = rootOf(document);
  const look = `<w:rPr><w:b/><w:bCs/>${textColour(theme.accent)}</w:rPr>`;
  const isNumbered = numberingOf(styles, 'heading1') !== null;
  const own = (text: string, index: number): LevelFormat => ({ text, formats: Array.from({ length: index + 1 }, () => 'decimal') });
  const formats = isNumbered ? headingFormats(template, root) : ['%1', '%1.%2', '%1.%2.%3'].map(own);
  const headings = isNumbered ? null : ownHeadings(root);
  const bullets = numberingOf(styles, 'listBullet') === null ? ownBullets(root, look) : null;
  const numbers: string[] = [];
  if (numberedLists > 0) {
    const numbering = numberingOf(styles, 'listNumber');
    const known = numbering === null ? null : definitionOf(root, numbering.numId);
    const usable = known !== null && childOf(known, ns.w, 'lvl') !== null && numbering?.level === 0;
    const definition = usable
      ? (known.getAttributeNS(ns.w, 'abstractNumId') ?? '')
      : addDefinition(root, 'hybridMultilevel', [level(0, 'decimal', '%1.', 397, 397, look)]);
    for (let count = 0; count < numberedLists; count += 1) numbers.push(addList(root, definition, true));
  }
  setPartText(parts, part, serializeXml(document));
  return { headings, headingFormats: formats, bullets, numbers };
}
