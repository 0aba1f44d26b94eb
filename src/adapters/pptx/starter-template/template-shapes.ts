import { transform, type Box } from '../geometry/box.js';

/** What a placeholder of a master or layout says about itself; what is left out is inherited. */
export interface PlaceholderSpec {
  readonly id: number;
  readonly name: string;
  readonly type?: 'title' | 'body' | 'ftr' | 'sldNum' | 'dt' | 'sldImg';
  readonly index?: number;
  readonly size?: 'half' | 'quarter';
  readonly box?: Box;
  /** Fill and line after the geometry, as DrawingML. */
  readonly look?: string;
  /** Attributes of bodyPr: insets, anchor. */
  readonly frame?: string;
  readonly listStyle?: string;
  /** What the author of a template reads in the empty placeholder; or the paragraphs themselves. */
  readonly prompt?: string;
  readonly paragraphs?: string;
}

/** A placeholder shape for a master or layout. */
export function placeholder(spec: PlaceholderSpec): string {
  const type = spec.type === undefined ? '' : ` type="${spec.type}"`;
  const size = spec.size === undefined ? '' : ` sz="${spec.size}"`;
  const index = spec.index === undefined ? '' : ` idx="${spec.index}"`;
  const geometry =
    spec.box === undefined ? '' : `${transform(spec.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${spec.look ?? ''}`;
  const text =
    spec.type === 'sldImg'
      ? ''
      : `<p:txBody><a:bodyPr${spec.frame === undefined ? '' : ` ${spec.frame}`}><a:normAutofit/></a:bodyPr>` +
        `<a:lstStyle>${spec.listStyle ?? ''}</a:lstStyle>` +
        `${spec.paragraphs ?? `<a:p><a:r><a:rPr lang="da-DK"/><a:t>${spec.prompt ?? ''}</a:t></a:r></a:p>`}</p:txBody>`;
  const locks = spec.type === 'sldImg' ? '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>' : '<a:spLocks noGrp="1"/>';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${spec.id}" name="${spec.name}"/><p:cNvSpPr>${locks}</p:cNvSpPr>` +
    `<p:nvPr><p:ph${type}${size}${index}/></p:nvPr></p:nvSpPr><p:spPr>${geometry}</p:spPr>${text}</p:sp>`
  );
}

/** A plain coloured rectangle that carries no text. */
export function bar(id: number, name: string, box: Box, colour: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
    `<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>` +
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="da-DK"/></a:p></p:txBody></p:sp>'
  );
}

export const slideNumberField =
  '<a:p><a:fld id="{C1F3A8A2-5B0E-4B7D-9A53-2D1E6B7F4C10}" type="slidenum"><a:rPr lang="da-DK"/><a:t>‹nr.›</a:t></a:fld>' +
  '<a:endParaRPr lang="da-DK"/></a:p>';

export const emptyParagraph = '<a:p><a:endParaRPr lang="da-DK"/></a:p>';

export const shapeTreeStart =
  '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The namespaces of the outermost element of a PresentationML part. */
export const presentationNamespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

