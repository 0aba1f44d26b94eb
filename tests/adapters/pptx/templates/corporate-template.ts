import { addDefault, addOverride } from '../../../../src/adapters/ooxml/content-types.js';
import { closePackage, setPartText, type Parts } from '../../../../src/adapters/ooxml/package.js';
import { addRelationship, officeType } from '../../../../src/adapters/ooxml/relationships.js';
import { head, layouts, master, ownSlide, presentation, spaces, theme } from './corporate-markup.js';

type LayoutName = keyof typeof layouts;

export interface CorporateOptions {
  /** Layouts to leave empty of everything but their title. */
  readonly without?: readonly LayoutName[];
  /** As a .potx instead of a .pptx. */
  readonly potx?: boolean;
}

const type = (name: string): string => `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`;
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** A foreign template with a slide, a custom show, a section and a thumbnail of its own, and no notes master. */
export function corporateTemplate({ without = [], potx = false }: CorporateOptions = {}): Uint8Array {
  const parts: Parts = new Map();
  setPartText(parts, '[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  addDefault(parts, 'rels', 'application/vnd.openxmlformats-package.relationships+xml');
  addDefault(parts, 'xml', 'application/xml');
  addDefault(parts, 'jpeg', 'image/jpeg');
  const add = (name: string, contentType: string, xml: string): void => {
    setPartText(parts, name, xml);
    addOverride(parts, name, contentType);
  };
  add('ppt/presentation.xml', type(potx ? 'template.main' : 'presentation.main'), presentation);
  add('ppt/slideMasters/slideMaster1.xml', type('slideMaster'), master);
  (Object.keys(layouts) as LayoutName[]).forEach((name, index) => {
    const part = `ppt/slideLayouts/slideLayout${index + 1}.xml`;
    const xml = without.includes(name) ? layouts.onlyTitle.replace('Bare titel', `Tom ${name}`) : layouts[name];
    add(part, type('slideLayout'), xml);
    addRelationship(parts, 'ppt/slideMasters/slideMaster1.xml', officeType('slideLayout'), part);
    addRelationship(parts, part, officeType('slideMaster'), 'ppt/slideMasters/slideMaster1.xml');
  });
  add('ppt/theme/theme1.xml', themeType, theme);
  addRelationship(parts, 'ppt/slideMasters/slideMaster1.xml', officeType('theme'), 'ppt/theme/theme1.xml');
  add('ppt/slides/slide1.xml', type('slide'), ownSlide);
  addRelationship(parts, 'ppt/slides/slide1.xml', officeType('slideLayout'), 'ppt/slideLayouts/slideLayout2.xml');
  add('ppt/viewProps.xml', type('viewProps'), `${head}<p:viewPr ${spaces}><p:outlineViewPr><p:cViewPr><p:scale><a:sx n="33" d="100"/><a:sy n="33" d="100"/></p:scale><p:origin x="0" y="0"/></p:cViewPr><p:sldLst><p:sld r:id="rId1" collapse="1"/></p:sldLst></p:outlineViewPr></p:viewPr>`);
  addRelationship(parts, 'ppt/viewProps.xml', officeType('slide'), 'ppt/slides/slide1.xml');
  addRelationship(parts, 'ppt/presentation.xml', officeType('slideMaster'), 'ppt/slideMasters/slideMaster1.xml');
  addRelationship(parts, 'ppt/presentation.xml', officeType('slide'), 'ppt/slides/slide1.xml');
  addRelationship(parts, 'ppt/presentation.xml', officeType('viewProps'), 'ppt/viewProps.xml');
  addRelationship(parts, 'ppt/presentation.xml', officeType('theme'), 'ppt/theme/theme1.xml');
  parts.set('docProps/thumbnail.jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xd9]));
  addRelationship(parts, '', officeType('officeDocument'), 'ppt/presentation.xml');
  addRelationship(parts, '', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail', 'docProps/thumbnail.jpeg');
  return closePackage(parts);
}
