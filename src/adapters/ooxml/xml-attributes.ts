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

const attribute = /\s+([^\s=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;

/** The attributes of one tag, read when asked for. */
export class Attributes {
  private list: readonly (readonly [name: string, value: string])[] | null = null;
  constructor(private readonly raw: string) {}

  /** Names as written, with their prefix, and values with entities resolved. */
  all(): readonly (readonly [name: string, value: string])[] {
    if (this.list !== null) return this.list;
    const list: [string, string][] = [];
    attribute.lastIndex = 0;
    let end = 0;
    for (let match = attribute.exec(this.raw); match !== null; match = attribute.exec(this.raw)) {
      list.push([match[1] as string, decodeEntities(match[2] ?? match[3] ?? '')]);
      end = attribute.lastIndex;
    }
    if (this.raw.slice(end).trim() !== '') throw new UnreadableFile('corrupt', `attributes ${this.raw.slice(0, 100)}`);
    this.list = list;
    return list;
  }

  /** The value of an attribute without prefix. */
  get(name: string): string | undefined {
    for (const [key, value] of this.all()) if (key === name) return value;
    return undefined;
  }

  /** The value of the first attribute of this local name that has a prefix, as `r:id` whatever the prefix. */
  prefixed(name: string): string | undefined {
    for (const [key, value] of this.all()) if (key.endsWith(`:${name}`) && !key.startsWith('xmlns:')) return value;
    return undefined;
  }
}
