import { UnreadableFile, UnusableTemplate } from '../../../app/ports.js';
import { contentTypeOf } from '../../ooxml/content-types.js';
import { openPackage, partText, type Parts } from '../../ooxml/package.js';
import { kindOf, relatedPart, relationshipsOf } from '../../ooxml/relationships.js';
import { childOf, childrenOf, descendantOf, ns, parseXml, rootOf, type XmlElement } from '../../ooxml/xml.js';
import { readLayouts, type Layout } from './read-layouts.js';
import { builtInTableStyle, headerInk } from './table-header.js';
import { templateNeeds, unreadableNeed, type TemplateNeed } from './template-needs.js';
import type { ThemeFonts } from './text-style.js';
import type { ThemeColours } from '../../ooxml/look/theme-colours.js';
import { readThemeColours } from './theme-colours.js';

/** A template opened and understood; its parts are a copy that a deck may change. */
export interface Template {
  readonly parts: Parts;
  readonly presentation: string;
  readonly layouts: readonly Layout[];
  readonly slide: { readonly width: number; readonly height: number };
  readonly fonts: ThemeFonts;
  readonly colours: ThemeColours;
  /** The table style a new table gets, as PowerPoint would choose it. */
  readonly tableStyle: string;
  /** The theme colour for a table's header where the style's own cannot be read on its ground. */
  readonly tableHeaderInk: 'tx1' | 'bg1' | null;
}

/** The error that stops a deck before anything is drawn. */
export function unusable(missing: readonly TemplateNeed[], cause = ''): UnusableTemplate {
  const detail = missing.map((need) => templateNeeds[need].en).join(' ');
  return new UnusableTemplate(missing, cause === '' ? detail : `${detail} (${cause})`, missing.map((need) => templateNeeds[need]));
}

function unpack(bytes: Uint8Array): Parts {
  try {
    return openPackage(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw unusable([unreadableNeed(error.reason)], error.message);
    throw error;
  }
}

function mainPart(parts: Parts): string {
  const main = relationshipsOf(parts, '').find((one) => kindOf(one.type) === 'officeDocument');
  if (main === undefined || !parts.has(main.target)) throw unusable(['presentation']);
  const type = contentTypeOf(parts, main.target) ?? '';
  if (!/(presentationml\.(presentation|template|slideshow)|powerpoint\.(presentation|template|slideshow)\.macroEnabled)\.main\+xml$/.test(type)) {
    throw unusable(['presentation'], type);
  }
  return main.target;
}

function tableStylesOf(parts: Parts, presentation: string): XmlElement | null {
  const part = relatedPart(parts, presentation, 'tableStyles');
  return part === null || !parts.has(part) ? null : rootOf(parseXml(partText(parts, part)));
}

function tableStyleOf(styles: XmlElement | null): string {
  const style = styles?.getAttribute('def') ?? null;
  return style === null || style === '' ? builtInTableStyle : style;
}

function fontsOf(theme: XmlElement): ThemeFonts {
  const read = (name: string): string => {
    const font = descendantOf(theme, ns.a, name);
    const face = font === null ? null : childOf(font, ns.a, 'latin')?.getAttribute('typeface');
    return face === null || face === undefined || face === '' ? 'Calibri' : face;
  };
  return { major: read('majorFont'), minor: read('minorFont') };
}

function firstMaster(parts: Parts, presentation: string, root: XmlElement): string {
  const list = childOf(root, ns.p, 'sldMasterIdLst');
  const id = list === null ? null : childrenOf(list, ns.p, 'sldMasterId')[0]?.getAttributeNS(ns.r, 'id');
  const master = relationshipsOf(parts, presentation).find((one) => one.id === id);
  if (master === undefined) throw unusable(['presentation'], 'no slide master');
  return master.target;
}

/** Opens a .pptx or .potx. Throws UnusableTemplate when it is no such file, or ISO Strict. */
export function openTemplate(bytes: Uint8Array): Template {
  const parts = unpack(bytes);
  try {
    if (relationshipsOf(parts, '').some((one) => one.type.startsWith('http://purl.oclc.org/ooxml/officeDocument'))) throw unusable(['transitional-format']);
    const presentation = mainPart(parts);
    const root = rootOf(parseXml(partText(parts, presentation)));
    if (root.namespaceURI !== ns.p) throw unusable(['transitional-format'], root.namespaceURI ?? '');
    const master = firstMaster(parts, presentation, root);
    const themePart = relatedPart(parts, master, 'theme');
    if (themePart === null) throw unusable(['presentation'], 'no theme');
    const theme = rootOf(parseXml(partText(parts, themePart)));
    const size = childOf(root, ns.p, 'sldSz');
    const fonts = fontsOf(theme);
    const colours = readThemeColours(theme, rootOf(parseXml(partText(parts, master))));
    const styles = tableStylesOf(parts, presentation);
    const tableStyle = tableStyleOf(styles);
    return {
      parts,
      presentation,
      layouts: readLayouts(parts, presentation, root, fonts),
      slide: { width: Number(size?.getAttribute('cx') ?? 9144000), height: Number(size?.getAttribute('cy') ?? 6858000) },
      fonts,
      colours,
      tableStyle,
      tableHeaderInk: headerInk(styles, tableStyle, colours),
    };
  } catch (error) {
    if (error instanceof UnreadableFile) throw unusable([unreadableNeed(error.reason)], error.message);
    throw error;
  }
}
