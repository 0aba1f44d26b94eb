import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** The folders, with all that is below them, where the long texts are, and what they are called there: what a column is for, what a sheet is about, why a check is made. */
const folders = ['src/register/entities', 'src/register/rules', 'src/benefits/rules', 'src/prioritisation/rules', 'src/app/rules'];
const files = ['src/register/settings.ts', 'src/register/meeting-settings.ts', 'src/app/check-register/all-rules.ts'];
const names = new Set(['help', 'about', 'why']);

const known = new Map();

function sourcesUnder(root) {
  if (known.has(root)) return known.get(root);
  const found = [...folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name.split(sep).join('/')}`)), ...files].sort();
  known.set(root, found);
  return found;
}

function isText(node) {
  return ts.isObjectLiteralExpression(node) && node.properties.length === 2 && node.properties.every((one) => ts.isPropertyAssignment(one) && ['da', 'en'].includes(one.name.getText()) && ts.isStringLiteralLike(one.initializer));
}

/** The long texts of a file, in their order, with where they stand. */
function textsIn(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const texts = [];
  const look = (node) => {
    if (ts.isPropertyAssignment(node) && names.has(node.name.getText()) && isText(node.initializer)) {
      const said = Object.fromEntries(node.initializer.properties.map((one) => [one.name.getText(), one.initializer.text]));
      texts.push({ start: node.initializer.getStart(), end: node.initializer.getEnd(), said });
    } else ts.forEachChild(node, look);
  };
  look(file);
  return texts;
}

/** Whether a file has texts that come late. */
export function hasLateTexts(root, path) {
  return sourcesUnder(root).includes(relative(root, path).split(sep).join('/'));
}

/**
 * Two uses of one loader. In a file with long texts it puts `lateText("3.12")` in their place; in the table's own file it
 * puts all of them. So what nobody reads on Start, a tenth of the whole, is fetched with the first screen that shows it.
 */
export default function lateTexts(source) {
  const { root, table, reader } = this.getOptions();
  const all = sourcesUnder(root);
  const path = relative(root, this.resourcePath).split(sep).join('/');
  if (path === table) {
    const said = {};
    all.forEach((name, index) => {
      this.addDependency(join(root, name));
      textsIn(name, readFileSync(join(root, name), 'utf8')).forEach((text, at) => (said[`${index}.${at}`] = [text.said.da, text.said.en]));
    });
    return `export const lateTexts = ${JSON.stringify(said)};`;
  }
  const index = all.indexOf(path);
  const texts = textsIn(path, source);
  const changed = texts.map((text, at) => [text, at]).reverse().reduce((code, [{ start, end }, at]) => `${code.slice(0, start)}lateText("${index}.${at}")${code.slice(end)}`, source);
  return texts.length === 0 ? source : `import { lateText } from ${JSON.stringify(join(root, reader))};\n${changed}`;
}
