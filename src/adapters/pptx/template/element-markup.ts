import { XMLSerializer } from '@xmldom/xmldom';
import { ns, type XmlElement } from '../../ooxml/xml.js';

/** An element of a template as text to repeat in a slide, where the prefix `a` is declared already. */
export function markupOf(element: XmlElement): string {
  return new XMLSerializer().serializeToString(element).replaceAll(` xmlns:a="${ns.a}"`, '');
}
