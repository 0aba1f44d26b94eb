import { partText, type Parts } from '../../ooxml/package.js';
import { kindOf, relationshipsOf } from '../../ooxml/relationships.js';
import { childOf, childrenOf, descendantOf, ns, parseXml, rootOf, type XmlElement } from '../../ooxml/xml.js';
import { placeholderShapes, readPlaceholder, type Inheritance, type Placeholder } from './placeholder.js';
import { namedPlaces, type NamedPlace } from './template-needs.js';
import type { ThemeFonts } from './text-style.js';

/** A layout of a template, its placeholders sorted by what a slide does with them. */
export interface Layout {
  readonly part: string;
  readonly name: string;
  readonly type: string | null;
  readonly title: Placeholder | null;
  /** Places for content, from left to right; the small named places are not among them. */
  readonly bodies: readonly Placeholder[];
  readonly named: ReadonlyMap<NamedPlace, Placeholder>;
  /** Date, footer and slide number. */
  readonly furniture: readonly Placeholder[];
}

const contentTypes: readonly (string | null)[] = [null, 'obj', 'body', 'tbl', 'chart', 'subTitle'];

export function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function namedPlaceOf({ name, type }: Placeholder): NamedPlace | null {
  if (!contentTypes.includes(type)) return null;
  // PowerPoint adds a number to the names of shapes: "Undertitel 3".
  const bare = name.replace(/\s+\d+$/, '');
  const place = (Object.keys(namedPlaces) as NamedPlace[]).find((key) => namedPlaces[key].some((known) => sameName(known, bare)));
  return place ?? (type === 'subTitle' ? 'subtitle' : null);
}

function readLayout(parts: Parts, part: string, inherited: Inheritance): Layout {
  const root = rootOf(parseXml(partText(parts, part)));
  const placeholders = placeholderShapes(root).flatMap((shape) => readPlaceholder(shape, inherited) ?? []);
  const named = new Map<NamedPlace, Placeholder>();
  const bodies: Placeholder[] = [];
  for (const placeholder of placeholders) {
    const place = namedPlaceOf(placeholder);
    if (place !== null && !named.has(place)) named.set(place, placeholder);
    else if (contentTypes.includes(placeholder.type)) bodies.push(placeholder);
  }
  return {
    part,
    name: childOf(root, ns.p, 'cSld')?.getAttribute('name') ?? '',
    type: root.getAttribute('type'),
    title: placeholders.find(({ type }) => type === 'title' || type === 'ctrTitle') ?? null,
    bodies: bodies.sort((a, b) => a.box.x - b.box.x || a.box.y - b.box.y),
    named,
    furniture: placeholders.filter(({ type }) => type === 'dt' || type === 'ftr' || type === 'sldNum'),
  };
}

/** The parts an id list of a part names, in the order of the list. */
function listed(parts: Parts, part: string, root: XmlElement, list: string, item: string, kind: string): string[] {
  const relationships = relationshipsOf(parts, part).filter((one) => kindOf(one.type) === kind);
  const ids = childOf(root, ns.p, list);
  return (ids === null ? [] : childrenOf(ids, ns.p, item)).flatMap((element) => {
    const found = relationships.find((one) => one.id === element.getAttributeNS(ns.r, 'id'));
    return found === undefined || !parts.has(found.target) ? [] : found.target;
  });
}

/** All layouts, master after master, in the order people see them. */
export function readLayouts(parts: Parts, presentation: string, root: XmlElement, fonts: ThemeFonts): readonly Layout[] {
  return listed(parts, presentation, root, 'sldMasterIdLst', 'sldMasterId', 'slideMaster').flatMap((master) => {
    const masterRoot = rootOf(parseXml(partText(parts, master)));
    const style = (name: string): XmlElement | null => descendantOf(masterRoot, ns.p, name);
    const inherited: Inheritance = {
      masterShapes: placeholderShapes(masterRoot),
      titleStyle: style('titleStyle'),
      bodyStyle: style('bodyStyle'),
      otherStyle: style('otherStyle'),
      defaultTextStyle: childOf(root, ns.p, 'defaultTextStyle'),
      fonts,
    };
    return listed(parts, master, masterRoot, 'sldLayoutIdLst', 'sldLayoutId', 'slideLayout').map((part) => readLayout(parts, part, inherited));
  });
}
