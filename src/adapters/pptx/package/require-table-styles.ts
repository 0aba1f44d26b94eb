import { addRelationship, officeType, relatedPart } from '../../ooxml/relationships.js';
import { ns } from '../../ooxml/xml.js';
import { xmlDeclaration } from '../../ooxml/xml-declaration.js';
import type { Template } from '../template/open-template.js';
import { addPart, contentTypes } from './add-part.js';

/** PowerPoint keeps its built-in table styles by this part, even an empty one; a template may come without it. */
export function requireTableStyles({ parts, presentation, tableStyle }: Template): void {
  const existing = relatedPart(parts, presentation, 'tableStyles');
  if (existing !== null && parts.has(existing)) return;
  const name = 'ppt/tableStyles.xml';
  addPart(parts, name, contentTypes.tableStyles, `${xmlDeclaration}<a:tblStyleLst xmlns:a="${ns.a}" def="${tableStyle}"/>`);
  addRelationship(parts, presentation, officeType('tableStyles'), name);
}
