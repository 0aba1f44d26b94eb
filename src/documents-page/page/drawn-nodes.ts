import type { Light } from '../../schema/document-models.js';
import type { Drawn } from '../../page-drawing/drawn.js';
import { classOf, pictureWidth, type DrawnPicture } from '../../page-drawing/picture/picture.js';
import { element, vector, type Child } from './element.js';

/** Each light has a shape of its own, so that it is read without colour. */
const shapes: Readonly<Record<Light, readonly [tag: string, attributes: Readonly<Record<string, string>>]>> = {
  red: ['rect', { x: '1.5', y: '1.5', width: '9', height: '9', rx: '1' }],
  yellow: ['path', { d: 'M6 1 11.3 10.7H.7z' }],
  green: ['circle', { cx: '6', cy: '6', r: '5' }],
  none: ['circle', { cx: '6', cy: '6', r: '4.2', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6' }],
};

function light(key: Light, word: string): HTMLElement {
  const [tag, attributes] = shapes[key];
  return element('span', { class: `light ${key}` }, vector('svg', { viewBox: '0 0 12 12', 'aria-hidden': 'true', focusable: 'false' }, vector(tag, attributes)), word);
}

function picture({ picture: said, height, shapes }: DrawnPicture): SVGElement {
  const drawn = shapes.map((shape) => {
    const element = vector(shape.tag, { ...Object.fromEntries(Object.entries(shape.at).map(([name, value]) => [name, String(value)])), class: classOf(shape) });
    if (shape.text !== undefined) element.append(shape.text);
    return element;
  });
  return vector('svg', { viewBox: `0 0 ${String(pictureWidth)} ${String(Math.ceil(height))}`, class: 'picture', role: 'img', 'aria-label': said }, ...drawn);
}

/** What a page shows, as elements of the browser. */
export function drawnNodes(nodes: readonly Drawn[]): readonly Child[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    if ('light' in node) return light(node.light, node.word);
    if ('picture' in node) return picture(node);
    const { tag, looks, scope, span, scrolled, children } = node;
    return element(
      tag,
      {
        class: looks.length > 0 ? looks.map((look) => `page-${look}`).join(' ') : false,
        scope: scope ?? false,
        colspan: span === undefined ? false : String(span),
        ...(scrolled === undefined ? {} : { tabindex: '0', role: 'group', 'aria-label': scrolled }),
      },
      ...drawnNodes(children),
    );
  });
}
