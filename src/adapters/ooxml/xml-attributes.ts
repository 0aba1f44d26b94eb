import { UnreadableFile } from '../../app/ports.js';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(whole: string, body: string): string {
  if (body.startsWith('#')) {
    const code = /^#[xX]/.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  }
  const text = named[body];
  if (text === undefined) throw new UnreadableFile('corrupt', `entity ${whole}`);
  return text;
}

/** Text with XML's entities resolved. Throws UnreadableFile('corrupt') on one that XML does not know. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]*);?/g, (whole, body: string) => entity(whole, whole.endsWith(';') ? body : ''));
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function afterBlanks(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && isBlank(raw.charCodeAt(at))) at += 1;
  return at;
}

/** Names and values in turn. */
function attributesIn(raw: string): string[] {
  const list: string[] = [];
  for (let at = 0; ; ) {
    const start = afterBlanks(raw, at);
    if (start === raw.length) return list;
    let end = start;
    while (end < raw.length && raw.charCodeAt(end) !== 0x3d && !isBlank(raw.charCodeAt(end))) end += 1;
    const equals = afterBlanks(raw, end);
    const open = afterBlanks(raw, equals + 1);
    const quote = raw.charAt(open);
    const close = quote === '"' || quote === "'" ? raw.indexOf(quote, open + 1) : -1;
    const value = raw.slice(open + 1, close);
    if (start === at || end === start || raw.charAt(equals) !== '=' || close === -1 || value.includes('<')) {
      throw new UnreadableFile('corrupt', `attributes ${raw.slice(0, 100)}`);
    }
    list.push(raw.slice(start, end), decodeEntities(value));
    at = close + 1;
  }
}

/** The attributes of one tag, read when asked for. */
export class Attributes {
  private list: readonly string[] | null = null;
  constructor(private readonly raw: string) {}

  private read(): readonly string[] {
    this.list ??= attributesIn(this.raw);
    return this.list;
  }

  /** Names as written, with their prefix, and values with entities resolved. */
  all(): readonly (readonly [name: string, value: string])[] {
    const list = this.read();
    return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i] as string, list[2 * i + 1] as string]);
  }

  /** The value of an attribute without prefix. */
  get(name: string): string | undefined {
    const list = this.read();
    for (let i = 0; i < list.length; i += 2) if (list[i] === name) return list[i + 1];
    return undefined;
  }

  /** The value of the first attribute of this local name that has a prefix, as `r:id` whatever the prefix. */
  prefixed(name: string): string | undefined {
    const list = this.read();
    for (let i = 0; i < list.length; i += 2) {
      const key = list[i] as string;
      if (key.endsWith(`:${name}`) && !key.startsWith('xmlns:')) return list[i + 1];
    }
    return undefined;
  }
}
