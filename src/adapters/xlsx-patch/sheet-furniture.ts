import type { PlannedValidation } from '../../app/workbook-plan/workbook-plan.js';
import { appendElement, childOf, childrenOf, ns, rootOf, type XmlDocument, type XmlElement } from '../ooxml/xml.js';

/** What may stand behind an element on a sheet, for putting one in where the file format wants it. */
const behind: Readonly<Record<string, readonly string[]>> = {
  cols: ['sheetData'],
  dataValidations: ['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'],
};

function ensured(document: XmlDocument, name: string): XmlElement {
  const root = rootOf(document);
  const present = childOf(root, ns.s, name);
  if (present) return present;
  const made = document.createElementNS(ns.s, name);
  const next = childrenOf(root, ns.s).find(({ localName }) => behind[name]?.includes(localName ?? '') === true) ?? null;
  root.insertBefore(made, next);
  return made;
}

export interface ColumnLook {
  readonly width: number;
  readonly hidden: boolean;
  /** Style of cells to come. */
  readonly style: string | null;
}

/** Gives one column of a sheet its width; a run of columns it stands in is parted around it. */
export function setColumn(document: XmlDocument, column: number, look: ColumnLook): void {
  const cols = ensured(document, 'cols');
  const ends = (one: XmlElement): readonly [min: number, max: number] => [Number(one.getAttribute('min')), Number(one.getAttribute('max'))];
  const covering = childrenOf(cols, ns.s, 'col').find((one) => ends(one)[0] <= column && column <= ends(one)[1]);
  if (covering) {
    const [min, max] = ends(covering);
    const part = (from: number, to: number): void => {
      if (from > to) return;
      const rest = covering.cloneNode(true) as XmlElement;
      rest.setAttribute('min', String(from));
      rest.setAttribute('max', String(to));
      cols.insertBefore(rest, covering);
    };
    part(min, column - 1);
    part(column + 1, max);
    cols.removeChild(covering);
  }
  const made = document.createElementNS(ns.s, 'col');
  const attributes = { min: String(column), max: String(column), width: String(look.width), customWidth: '1', ...(look.style === null ? {} : { style: look.style }), ...(look.hidden ? { hidden: '1', outlineLevel: '1' } : {}) };
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  cols.insertBefore(made, childrenOf(cols, ns.s, 'col').find((one) => ends(one)[0] > column) ?? null);
}

const styles = { stop: 'stop', warn: 'warning', allow: 'information' } as const;

function addText(parent: XmlElement, name: string, text: string): void {
  appendElement(parent, ns.s, name, {}).appendChild((parent.ownerDocument as XmlDocument).createTextNode(text));
}

/** Adds what may be typed in the cells of `sqref`, and the help that is shown there. */
export function addValidation(document: XmlDocument, sqref: string, { rule, otherwise, promptTitle, prompt, error }: PlannedValidation): void {
  const validations = ensured(document, 'dataValidations');
  const types = { any: null, list: 'list', date: 'date', decimal: 'decimal', whole: 'whole', 'text-length': 'textLength' } as const;
  const type = types[rule.type];
  const asked = type !== null && otherwise !== 'allow';
  const made = appendElement(validations, ns.s, 'dataValidation', {
    ...(type === null ? {} : { type }),
    ...(rule.type === 'text-length' ? { operator: 'lessThanOrEqual' } : {}),
    ...(asked && styles[otherwise] !== 'stop' ? { errorStyle: styles[otherwise] } : {}),
    allowBlank: '1',
    showInputMessage: '1',
    ...(asked ? { showErrorMessage: '1', error: error.slice(0, 255) } : {}),
    promptTitle: promptTitle.slice(0, 32),
    prompt: prompt.slice(0, 255),
    sqref,
  });
  if (rule.type === 'list') addText(made, 'formula1', rule.source);
  else if (rule.type === 'text-length') addText(made, 'formula1', String(rule.max));
  else if (rule.type !== 'any') {
    addText(made, 'formula1', String(rule.min));
    addText(made, 'formula2', String(rule.max));
  }
  if (validations.hasAttribute('count')) validations.setAttribute('count', String(childrenOf(validations, ns.s, 'dataValidation').length));
}
