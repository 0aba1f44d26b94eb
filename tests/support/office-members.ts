import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A member of Microsoft's library as a file uses it. */
export interface UsedMember {
  /** `Range.values` */
  readonly member: string;
  /** The requirement set its documentation names, such as `ExcelApi 1.13`; null where it names none. */
  readonly set: string | null;
  /** Whether it stands where `isSetSupported` has been asked for that set. */
  readonly isGuarded: boolean;
  readonly file: string;
  readonly line: number;
}

function setOf(symbol: ts.Symbol): string | null {
  for (const declaration of symbol.declarations ?? []) {
    const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
    const found = /\[\s*Api set: (\w+ [\d.]+)/.exec(text);
    if (found) return found[1] ?? null;
  }
  return null;
}

/** `Range.values` for a member of a class in the namespace `Excel`; null for what is declared elsewhere. */
function memberOf(symbol: ts.Symbol): string | null {
  const declaration = symbol.declarations?.[0];
  if (!declaration || !/office-js[\\/]index\.d\.ts$/.test(declaration.getSourceFile().fileName)) return null;
  const owner = declaration.parent;
  if (!ts.isClassDeclaration(owner) || !ts.isModuleBlock(owner.parent)) return null;
  const space = owner.parent.parent.name;
  return ts.isIdentifier(space) && space.text === 'Excel' ? `${owner.name?.text ?? ''}.${symbol.name}` : null;
}

/** `supports(…, '1.15')` or `isSetSupported('ExcelApi', '1.15')` in a condition around the place. */
function isGuarded(node: ts.Node, version: number): boolean {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    const condition =
      ts.isIfStatement(parent) && parent.thenStatement === at ? parent.expression
      : ts.isConditionalExpression(parent) && parent.whenTrue === at ? parent.condition
      : ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && parent.right === at ? parent.left
      : null;
    const asked = condition && /(?:[sS]upports|isSetSupported)\([^)]*'1\.(\d+)'/.exec(condition.getText());
    if (asked && Number(asked[1]) >= version) return true;
  }
  return false;
}

/** Every member of `Excel` that files of a project use, by what the compiler makes of them. */
export function officeMembersOf(folder: string): readonly UsedMember[] {
  const configFile = join(root, folder, 'tsconfig.json');
  const config = ts.readConfigFile(configFile, (path) => readFileSync(path, 'utf8'));
  const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, dirname(configFile));
  const program = ts.createProgram(parsed.fileNames, { ...parsed.options, noEmit: true, composite: false, incremental: false }, undefined);
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  for (const file of program.getSourceFiles().filter((one) => parsed.fileNames.some((name) => name === one.fileName))) {
    const visit = (node: ts.Node): void => {
      const name = ts.isPropertyAccessExpression(node) ? node.name : ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) ? (node.propertyName ?? node.name) : null;
      const symbol = name ? (ts.isBindingElement(node) && ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : checker.getSymbolAtLocation(name)) : undefined;
      const member = symbol ? memberOf(symbol) : null;
      if (symbol && member) {
        const set = setOf(symbol);
        const version = Number(/^ExcelApi 1\.(\d+)$/.exec(set ?? '')?.[1] ?? 0);
        used.push({ member, set, isGuarded: isGuarded(node, version), file: file.fileName.slice(root.length), line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return used;
}
