import type { Language } from '../../../schema/text.js';
import { addDefault } from '../../ooxml/content-types.js';
import type { Parts } from '../../ooxml/package.js';
import { addRelationship, officeType } from '../../ooxml/relationships.js';
import { escapeXml } from '../../ooxml/xml.js';
import type { SlideCanvas } from '../draw/slide-canvas.js';
import { xmlDeclaration } from '../../ooxml/xml-declaration.js';
import { presentationNamespaces, shapeTreeStart } from '../starter-template/template-shapes.js';
import type { Template } from '../template/open-template.js';
import { linksCanBeRead } from '../template/theme-colours.js';
import { addPart, contentTypes } from './add-part.js';
import { freePartName } from '../../ooxml/free-part-name.js';
import { webAddress } from './web-address.js';

/** A slide under way in the package: what is drawn on it is kept until it is closed. */
export class SlidePart implements SlideCanvas {
  private readonly shapes: string[] = [];
  private readonly links = new Map<string, string>();
  private lastId = 1;

  constructor(
    readonly name: string,
    layout: string,
    readonly template: Template,
    readonly language: Language,
    private readonly slideParts: ReadonlyMap<string, string>,
  ) {
    addRelationship(template.parts, name, officeType('slideLayout'), layout);
  }

  private get parts(): Parts {
    return this.template.parts;
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  add(markup: string): void {
    this.shapes.push(markup);
  }

  link(link: string): string {
    const known = this.links.get(link);
    if (known !== undefined) return known;
    const markup = link.startsWith('#slide:') ? this.slideLink(link.slice('#slide:'.length)) : this.webLink(link);
    this.links.set(link, markup);
    return markup;
  }

  private slideLink(id: string): string {
    const target = this.slideParts.get(id);
    if (target === undefined) throw new Error(`The deck has a link to a slide "${id}", but no such slide`);
    return this.click(`r:id="${addRelationship(this.parts, this.name, officeType('slide'), target)}" action="ppaction://hlinksldjump"`);
  }

  private webLink(link: string): string {
    const address = webAddress(link);
    return address === null ? '' : this.click(`r:id="${addRelationship(this.parts, this.name, officeType('hyperlink'), address, 'external')}" tooltip="${escapeXml(address)}"`);
  }

  /** Where the theme's colour of links is too faint, a link has that of the text around it and is known by its line. */
  private click(attributes: string): string {
    if (linksCanBeRead(this.template.colours)) return `<a:hlinkClick ${attributes}/>`;
    const own = '<a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext>';
    return `<a:hlinkClick ${attributes}><a:extLst>${own}</a:extLst></a:hlinkClick>`;
  }

  addChart(chart: string, workbook: Uint8Array): string {
    const part = freePartName(this.parts, 'ppt/charts/chart', '.xml');
    const book = freePartName(this.parts, 'ppt/embeddings/Microsoft_Excel_Sheet', '.xlsx');
    addPart(this.parts, part, contentTypes.chart, chart);
    this.parts.set(book, workbook);
    addDefault(this.parts, 'xlsx', contentTypes.workbook);
    addRelationship(this.parts, part, officeType('package'), book);
    return addRelationship(this.parts, this.name, officeType('chart'), part);
  }

  close(): void {
    const tree = `${shapeTreeStart}${this.shapes.join('')}</p:spTree>`;
    addPart(
      this.parts,
      this.name,
      contentTypes.slide,
      `${xmlDeclaration}<p:sld ${presentationNamespaces}><p:cSld>${tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    );
  }
}
