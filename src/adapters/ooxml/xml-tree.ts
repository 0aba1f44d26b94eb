import { scanXml } from './scan-xml.js';
import { Attributes } from './xml-attributes.js';

/** An element read from XML, to look at only; names are local names of the namespaces asked for. */
export interface XmlTree {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlTree[];
  /** The text directly within the element. */
  readonly text: string;
}

interface Growing extends XmlTree {
  readonly children: Growing[];
  text: string;
}

/** Reads a part as a tree of plain objects, leaving out what is of other namespaces. */
export function readTree(xml: string, namespaces: ReadonlySet<string>): XmlTree {
  const top: Growing = { name: '', attributes: new Attributes(''), children: [], text: '' };
  const path: Growing[] = [top];
  scanXml(xml, namespaces, {
    listening: true,
    open(name, attributes) {
      const element: Growing = { name, attributes, children: [], text: '' };
      if (name !== '') (path[path.length - 1] as Growing).children.push(element);
      path.push(element);
    },
    close() {
      path.pop();
    },
    text(text) {
      const element = path[path.length - 1] as Growing;
      element.text += text;
    },
  });
  return top.children[0] ?? top;
}

/** The children of a name. */
export function allOf(tree: XmlTree | undefined, name: string): readonly XmlTree[] {
  return tree?.children.filter((child) => child.name === name) ?? [];
}

/** The first child down a path of names. */
export function at(tree: XmlTree | undefined, ...path: readonly string[]): XmlTree | undefined {
  return path.reduce<XmlTree | undefined>((found, name) => found?.children.find((child) => child.name === name), tree);
}

/** Everything of a name, at any depth, in document order. */
export function everyOf(tree: XmlTree, name: string): XmlTree[] {
  return tree.children.flatMap((child) => [...(child.name === name ? [child] : []), ...everyOf(child, name)]);
}
