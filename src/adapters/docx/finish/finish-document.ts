import type { DocumentModel } from '../../../schema/document-models.js';
import { addOverride } from '../../ooxml/content-types.js';
import { normalisePackage } from '../../ooxml/normalise-package.js';
import { closePackage, openPackage, partText, setPartText, type Parts } from '../../ooxml/package.js';
import { addRelationship, relatedPart } from '../../ooxml/relationships.js';
import { spoken } from '../words.js';
import { corePropertiesPart, withoutCounts } from './document-properties.js';

const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const coreRelationship = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

function rewrite(parts: Parts, names: RegExp, change: (xml: string) => string): void {
  for (const name of [...parts.keys()].filter((one) => names.test(one)).sort()) setPartText(parts, name, change(partText(parts, name)));
}

/** The library leaves an empty run on either side of what it put in place of a marker. */
function withoutEmptyRuns(xml: string): string {
  return xml.replace(/<w:r(?:\s[^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?(?:<w:t(?:\s[^>]*)?(?:\/>|><\/w:t>))?<\/w:r>/g, '');
}

/** The library writes the result of some fields into the run that parts it from its code, where not all programs look. */
function withResultsApart(xml: string): string {
  const mixed = /<w:r((?:\s[^>]*)?)>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)(<w:fldChar w:fldCharType="separate"\/>)(?=<w:t[\s>])/g;
  return xml.replace(mixed, (_, attributes: string, look: string, mark: string) => `<w:r${attributes}>${look}${mark}</w:r><w:r${attributes}>${look}`);
}

function setProperties(parts: Parts, model: DocumentModel): void {
  const known = relatedPart(parts, '', 'core-properties');
  const name = known ?? 'docProps/core.xml';
  setPartText(parts, name, corePropertiesPart(model));
  addOverride(parts, name, coreType);
  if (known === null) addRelationship(parts, '', coreRelationship, name);
  const app = relatedPart(parts, '', 'extended-properties');
  if (app !== null && parts.has(app)) setPartText(parts, app, withoutCounts(partText(parts, app), model.organisation));
}

/** Language, ids, properties and times of a filled template: what its model says, and the same bytes each time. */
export function finishDocument(bytes: Uint8Array, model: DocumentModel): Uint8Array {
  const parts = openPackage(bytes);
  const language = spoken(model.language);
  let shape = 1000;
  rewrite(parts, /^word\/(document|header\d*|footer\d*)\.xml$/, (xml) =>
    // Shapes within drawings are counted apart from the drawings themselves, from a number no drawing reaches.
    withResultsApart(withoutEmptyRuns(xml)).replace(/(<(?:wps|wpg):cNvPr\s[^>]*?\bid=")\d+(")/g, (_, before: string, after: string) => `${before}${(shape += 1)}${after}`),
  );
  rewrite(parts, /^word\/charts\/chart[^/]*\.xml$/, (xml) => xml.replace(/(\slang=")[^"]*"/g, `$1${language}"`).replace(/<c:lang val="[^"]*"\/>/g, `<c:lang val="${language}"/>`));
  setProperties(parts, model);
  return normalisePackage(closePackage(parts), { createdAt: `${model.createdAt}Z` });
}
