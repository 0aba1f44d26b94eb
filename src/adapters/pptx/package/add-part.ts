import { addOverride } from '../../ooxml/content-types.js';
import { setPartText, type Parts } from '../../ooxml/package.js';

const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Content types of the parts a deck is made of. */
export const contentTypes = {
  presentation: `${presentationml}.presentation.main+xml`,
  slideMaster: `${presentationml}.slideMaster+xml`,
  slideLayout: `${presentationml}.slideLayout+xml`,
  slide: `${presentationml}.slide+xml`,
  notesMaster: `${presentationml}.notesMaster+xml`,
  notesSlide: `${presentationml}.notesSlide+xml`,
  presProps: `${presentationml}.presProps+xml`,
  tableStyles: `${presentationml}.tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;

/** Stores an XML part together with its line among the content types. */
export function addPart(parts: Parts, name: string, contentType: string, xml: string): void {
  setPartText(parts, name, xml);
  addOverride(parts, name, contentType);
}
