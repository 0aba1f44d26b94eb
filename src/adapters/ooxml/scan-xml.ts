import { UnreadableFile } from '../../app/ports.js';
import { Attributes, decodeEntities } from './xml-attributes.js';

/** What a scan tells; elements of other namespaces than those asked for come with the name `''`. */
export interface XmlScanHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  /** Text is only decoded and told while this is true. */
  listening: boolean;
  /** Stands in for `decodeText`, for a handler that meets the same long texts again and again. */
  decode?(raw: string): string;
}

/** Text as written between tags, with line ends and entities resolved. */
export function decodeText(raw: string): string {
  return decodeEntities(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
}

function corrupt(detail: string): UnreadableFile {
  return new UnreadableFile('corrupt', detail);
}

/** The end of a tag that starts at `from`: the first `>` outside quotes. */
function tagEnd(xml: string, from: number): number {
  let end = xml.indexOf('>', from);
  for (let quote = nextQuote(xml, from, end); quote !== -1; quote = nextQuote(xml, quote, end)) {
    const closing = xml.indexOf(xml[quote] as string, quote + 1);
    if (closing === -1) return -1;
    if (closing > end) end = xml.indexOf('>', closing);
    quote = closing + 1;
  }
  return end;
}

function nextQuote(xml: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 0x22 || code === 0x27) return at;
  }
  return -1;
}

function nameEnd(tag: string): number {
  for (let at = 0; at < tag.length; at += 1) if (tag.charCodeAt(at) <= 0x20) return at;
  return tag.length;
}

/** Prefixes in force, and what a tag's name means under them. */
class Scope {
  private readonly known = new Map<string, string>();
  constructor(
    private readonly wanted: ReadonlySet<string>,
    private readonly prefixes: ReadonlyMap<string, string> = new Map(),
    readonly outer: Scope | null = null,
    readonly depth = 0,
  ) {}

  nameOf(qualified: string): string {
    let name = this.known.get(qualified);
    if (name === undefined) {
      if (!/^[\p{L}_]/u.test(qualified) || qualified.includes('<')) throw corrupt(`tag ${qualified.slice(0, 100)}`);
      const colon = qualified.indexOf(':');
      const address = this.prefixes.get(qualified.slice(0, Math.max(colon, 0)));
      name = address !== undefined && this.wanted.has(address) ? qualified.slice(colon + 1) : '';
      this.known.set(qualified, name);
    }
    return name;
  }

  within(attributes: Attributes, depth: number): Scope {
    const prefixes = new Map(this.prefixes);
    for (const [name, value] of attributes.all()) {
      if (name === 'xmlns') prefixes.set('', value);
      else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), value);
    }
    return new Scope(this.wanted, prefixes, this, depth);
  }
}

function closes(xml: string, from: number, to: number, qualified: string): boolean {
  return xml.startsWith(qualified, from) && (from + qualified.length === to || xml.slice(from + qualified.length, to).trim() === '');
}

/** Past a comment, a processing instruction or a CDATA section; the text of the last is told. */
function skipSpecial(xml: string, at: number, handler: XmlScanHandler): number {
  const [opening, closing] = xml.startsWith('<!--', at)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', at)
      ? ['<![CDATA[', ']]>']
      : xml.startsWith('<?', at)
        ? ['<?', '?>']
        : ['', ''];
  const end = opening === '' ? -1 : xml.indexOf(closing, at + opening.length);
  if (end === -1) throw corrupt(`markup at ${at}`);
  if (opening === '<![CDATA[' && handler.listening) handler.text(xml.slice(at + opening.length, end).replace(/\r\n?/g, '\n'));
  return end + closing.length;
}

/**
 * Reads XML once from start to end, for parts too large for a tree. Prefixes are resolved, document types refused.
 * Throws UnreadableFile('corrupt') where tags do not match or an entity is unknown.
 */
export function scanXml(xml: string, namespaces: ReadonlySet<string>, handler: XmlScanHandler): void {
  const stack: string[] = [];
  let scope = new Scope(namespaces);
  let roots = 0;
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    const textEnd = start === -1 ? xml.length : start;
    if (textEnd > at) {
      if (stack.length === 0 && xml.slice(at, textEnd).trim() !== '') throw corrupt('text outside the root element');
      if (handler.listening) handler.text(handler.decode ? handler.decode(xml.slice(at, textEnd)) : decodeText(xml.slice(at, textEnd)));
    }
    if (start === -1) break;
    const next = xml.charCodeAt(start + 1);
    if (next === 0x21 || next === 0x3f) {
      at = skipSpecial(xml, start, handler);
      continue;
    }
    if (next === 0x2f) {
      at = xml.indexOf('>', start) + 1;
      const qualified = stack.pop();
      if (at === 0 || qualified === undefined || !closes(xml, start + 2, at - 1, qualified)) throw corrupt(`closing tag at ${start}`);
      handler.close(scope.nameOf(qualified));
    } else {
      const end = tagEnd(xml, start + 1);
      if (end === -1) throw corrupt(`tag at ${start}`);
      const empty = xml.charCodeAt(end - 1) === 0x2f;
      const tag = xml.slice(start + 1, empty ? end - 1 : end);
      const split = nameEnd(tag);
      const qualified = tag.slice(0, split);
      const attributes = new Attributes(tag.slice(split));
      if (stack.length === 0 && (roots += 1) > 1) throw corrupt('two root elements');
      if (tag.includes('xmlns', split)) scope = scope.within(attributes, stack.length);
      handler.open(scope.nameOf(qualified), attributes);
      if (empty) handler.close(scope.nameOf(qualified));
      else stack.push(qualified);
      at = end + 1;
    }
    while (scope.outer !== null && scope.depth === stack.length) scope = scope.outer;
  }
  if (stack.length > 0 || roots === 0) throw corrupt(roots === 0 ? 'no element' : `${stack[stack.length - 1]} is not closed`);
}
