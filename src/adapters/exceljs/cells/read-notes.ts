import { partText, type Parts } from '../../ooxml/package.js';
import { kindOf, relationshipsOf } from '../../ooxml/relationships.js';
import { allOf, at, everyOf, readTree, type XmlTree } from '../../ooxml/xml-tree.js';
import { spreadsheetNamespaces, threadedCommentNamespaces } from '../read-namespaces.js';
import { decodeXstring } from '../read-tables.js';

function related(parts: Parts, sheetPart: string, kind: string): string[] {
  return relationshipsOf(parts, sheetPart)
    .filter(({ type, mode, target }) => mode === 'internal' && kindOf(type) === kind && parts.has(target))
    .map(({ target }) => target);
}

function noteText(comment: XmlTree): string {
  const text = at(comment, 'text');
  const runs = text?.children.flatMap((child) => (child.name === 't' ? [child] : child.name === 'r' ? allOf(child, 't') : [])) ?? [];
  return decodeXstring(runs.map((run) => run.text).join(''));
}

/** Notes by address; a conversation is told message by message, not as the stand-in note Excel keeps beside it. */
export function readNotes(parts: Parts, sheetPart: string): Map<string, string> {
  const notes = new Map<string, string>();
  for (const part of related(parts, sheetPart, 'comments')) {
    for (const comment of everyOf(readTree(partText(parts, part), spreadsheetNamespaces), 'comment')) {
      const text = noteText(comment).trim();
      if (text !== '') notes.set(comment.attributes.get('ref') ?? '', text);
    }
  }
  for (const part of related(parts, sheetPart, 'threadedComment')) {
    const threads = new Map<string, string[]>();
    for (const message of everyOf(readTree(partText(parts, part), threadedCommentNamespaces), 'threadedComment')) {
      const ref = message.attributes.get('ref') ?? '';
      const text = (at(message, 'text')?.text ?? '').trim();
      if (text !== '') threads.set(ref, [...(threads.get(ref) ?? []), text]);
    }
    for (const [ref, texts] of threads) notes.set(ref, texts.join('\n'));
  }
  return notes;
}
