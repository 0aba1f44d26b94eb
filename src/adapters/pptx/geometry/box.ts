/** A rectangle on a slide in EMU, the whole-number unit of drawings (914,400 to the inch, 12,700 to the point). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function inches(value: number): number {
  return Math.round(value * 914400);
}

export function points(value: number): number {
  return Math.round(value * 12700);
}

export function toPoints(emu: number): number {
  return emu / 12700;
}

export function boxInInches(x: number, y: number, width: number, height: number): Box {
  return { x: inches(x), y: inches(y), width: inches(width), height: inches(height) };
}

/** The smallest box that holds both. */
export function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Position and size as DrawingML writes them, in the namespace prefix of the element around them. */
export function transform(box: Box, prefix: 'a' | 'p' = 'a'): string {
  return `<${prefix}:xfrm><a:off x="${box.x}" y="${box.y}"/><a:ext cx="${box.width}" cy="${box.height}"/></${prefix}:xfrm>`;
}
