import { childOf, childrenOf, descendantOf, descendantsOf, ns, type XmlElement } from '../../ooxml/xml.js';
import type { Box } from '../geometry/box.js';
import { firstLevels, resolveTextStyle, type TextStyle, type ThemeFonts } from './text-style.js';

/** A place of a layout where a slide may put something. */
export interface Placeholder {
  /** As written; null where the layout says nothing, which means an object of any kind. */
  readonly type: string | null;
  /** As written; null means 0. */
  readonly index: string | null;
  readonly name: string;
  readonly box: Box;
  /** Set where the box is higher than the layout's own, so that a slide must say it. */
  readonly grown?: true;
  readonly style: TextStyle;
  /** Distances from frame to text in EMU. */
  readonly insets: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** Where a placeholder's missing answers are found: the master's shapes and its styles, then the presentation's. */
export interface Inheritance {
  readonly masterShapes: readonly XmlElement[];
  readonly titleStyle: XmlElement | null;
  readonly bodyStyle: XmlElement | null;
  readonly otherStyle: XmlElement | null;
  readonly defaultTextStyle: XmlElement | null;
  readonly fonts: ThemeFonts;
}

/** The shapes of a master or layout that are placeholders, in drawing order. */
export function placeholderShapes(root: XmlElement): XmlElement[] {
  const tree = descendantOf(root, ns.p, 'spTree');
  return tree === null ? [] : descendantsOf(tree, ns.p, 'sp').filter((shape) => phOf(shape) !== null);
}

function phOf(shape: XmlElement): XmlElement | null {
  const properties = childOf(shape, ns.p, 'nvSpPr');
  const own = properties === null ? null : childOf(properties, ns.p, 'nvPr');
  return own === null ? null : childOf(own, ns.p, 'ph');
}

function kindOnMaster(type: string | null): string {
  if (type === 'title' || type === 'ctrTitle') return 'title';
  if (type === 'dt' || type === 'ftr' || type === 'sldNum') return type;
  return 'body';
}

function boxOf(shape: XmlElement): Box | null {
  const properties = childOf(shape, ns.p, 'spPr');
  const transform = properties === null ? null : childOf(properties, ns.a, 'xfrm');
  const offset = transform === null ? null : childOf(transform, ns.a, 'off');
  const extent = transform === null ? null : childOf(transform, ns.a, 'ext');
  if (offset === null || extent === null) return null;
  const read = (element: XmlElement, name: string): number => Number(element.getAttribute(name) ?? 0);
  return { x: read(offset, 'x'), y: read(offset, 'y'), width: read(extent, 'cx'), height: read(extent, 'cy') };
}

function listStyleOf(shape: XmlElement): XmlElement | null {
  const body = childOf(shape, ns.p, 'txBody');
  return body === null ? null : childOf(body, ns.a, 'lstStyle');
}

function inset(shapes: readonly XmlElement[], name: string, otherwise: number): number {
  for (const shape of shapes) {
    const body = childOf(shape, ns.p, 'txBody');
    const frame = body === null ? null : childOf(body, ns.a, 'bodyPr');
    const value = frame?.getAttribute(name) ?? null;
    if (value !== null && value !== '') return Number(value);
  }
  return otherwise;
}

/** Reads a layout's placeholder with box, text style and insets filled in from its master; null without a box anywhere. */
export function readPlaceholder(shape: XmlElement, from: Inheritance): Placeholder | null {
  const ph = phOf(shape);
  if (ph === null) return null;
  const type = ph.getAttribute('type');
  const kind = kindOnMaster(type);
  const parent = from.masterShapes.find((candidate) => kindOnMaster(phOf(candidate)?.getAttribute('type') ?? null) === kind) ?? null;
  const shapes = parent === null ? [shape] : [shape, parent];
  const box = boxOf(shape) ?? (parent === null ? null : boxOf(parent));
  if (box === null) return null;
  const styles = kind === 'title' ? from.titleStyle : kind === 'body' ? from.bodyStyle : from.otherStyle;
  const chain = firstLevels([...shapes.map(listStyleOf), styles, from.defaultTextStyle]);
  const name = childrenOf(childOf(shape, ns.p, 'nvSpPr') as XmlElement, ns.p, 'cNvPr')[0]?.getAttribute('name') ?? '';
  return {
    type,
    index: ph.getAttribute('idx'),
    name,
    box,
    style: resolveTextStyle(chain, from.fonts, kind === 'title' ? from.fonts.major : from.fonts.minor),
    insets: { left: inset(shapes, 'lIns', 91440), top: inset(shapes, 'tIns', 45720), right: inset(shapes, 'rIns', 91440), bottom: inset(shapes, 'bIns', 45720) },
  };
}
