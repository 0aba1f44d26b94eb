import { addDefault } from '../../ooxml/content-types.js';
import { themePart } from '../../ooxml/look/theme-part.js';
import { closePackage, setPartText, type Parts } from '../../ooxml/package.js';
import { addRelationship, officeType } from '../../ooxml/relationships.js';
import { addPart, contentTypes } from '../package/add-part.js';
import { appPropertiesPart, corePropertiesPart } from '../package/document-properties.js';
import { notesMasterPart } from '../notes/notes-master.js';
import { slideSize } from './slide-size.js';
import { slideLayoutParts } from './slide-layouts.js';
import { plainTextLevels, slideMasterPart } from './slide-master.js';
import { tableStylesPart } from './table-styles.js';
import { xmlDeclaration } from '../../ooxml/xml-declaration.js';
import { presentationNamespaces } from './template-shapes.js';

const presentation = 'ppt/presentation.xml';
const master = 'ppt/slideMasters/slideMaster1.xml';
const notesMaster = 'ppt/notesMasters/notesMaster1.xml';

function presentationPart(masterId: string, notesMasterId: string): string {
  return (
    `${xmlDeclaration}<p:presentation ${presentationNamespaces} saveSubsetFonts="1">` +
    `<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${masterId}"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="${notesMasterId}"/></p:notesMasterIdLst>` +
    `<p:sldSz cx="${slideSize.width}" cy="${slideSize.height}"/><p:notesSz cx="6858000" cy="9144000"/>` +
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="da-DK"/></a:defPPr>${plainTextLevels}</p:defaultTextStyle></p:presentation>`
  );
}

function addMaster(parts: Parts): void {
  addPart(parts, master, contentTypes.slideMaster, slideMasterPart(slideLayoutParts.length));
  slideLayoutParts.forEach((xml, index) => {
    const layout = `ppt/slideLayouts/slideLayout${index + 1}.xml`;
    addPart(parts, layout, contentTypes.slideLayout, xml);
    addRelationship(parts, master, officeType('slideLayout'), layout);
    addRelationship(parts, layout, officeType('slideMaster'), master);
  });
  addPart(parts, 'ppt/theme/theme1.xml', contentTypes.theme, themePart());
  addRelationship(parts, master, officeType('theme'), 'ppt/theme/theme1.xml');
}

function addNotesMaster(parts: Parts): void {
  addPart(parts, notesMaster, contentTypes.notesMaster, notesMasterPart());
  addPart(parts, 'ppt/theme/theme2.xml', contentTypes.theme, themePart());
  addRelationship(parts, notesMaster, officeType('theme'), 'ppt/theme/theme2.xml');
}

/** The template that comes with the product, made from sources of its own: three layouts, no slides, the same bytes every time. */
export function starterDeckTemplate(): Uint8Array {
  const parts: Parts = new Map();
  setPartText(parts, '[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  addDefault(parts, 'rels', 'application/vnd.openxmlformats-package.relationships+xml');
  addDefault(parts, 'xml', 'application/xml');
  addMaster(parts);
  addNotesMaster(parts);
  addPart(parts, 'ppt/presProps.xml', contentTypes.presProps, `${xmlDeclaration}<p:presentationPr ${presentationNamespaces}/>`);
  addPart(parts, 'ppt/tableStyles.xml', contentTypes.tableStyles, tableStylesPart());
  const masterId = addRelationship(parts, presentation, officeType('slideMaster'), master);
  const notesMasterId = addRelationship(parts, presentation, officeType('notesMaster'), notesMaster);
  addRelationship(parts, presentation, officeType('presProps'), 'ppt/presProps.xml');
  addRelationship(parts, presentation, officeType('theme'), 'ppt/theme/theme1.xml');
  addRelationship(parts, presentation, officeType('tableStyles'), 'ppt/tableStyles.xml');
  addPart(parts, presentation, contentTypes.presentation, presentationPart(masterId, notesMasterId));
  const properties = { title: 'Statusmateriale', subject: 'Skabelon', creator: 'Porteføljeoversigt', language: 'da-DK', createdAt: '2026-01-01T00:00:00' };
  addPart(parts, 'docProps/core.xml', contentTypes.coreProperties, corePropertiesPart(properties));
  addPart(parts, 'docProps/app.xml', contentTypes.extendedProperties, appPropertiesPart(0, 0, ''));
  addRelationship(parts, '', officeType('officeDocument'), presentation);
  addRelationship(parts, '', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml');
  addRelationship(parts, '', officeType('extended-properties'), 'docProps/app.xml');
  return closePackage(parts);
}
