export type Colour = readonly [red: number, green: number, blue: number];
export type Point = readonly [x: number, y: number];

/** Whether a point, in pixels, lies inside a shape. */
type Inside = (x: number, y: number) => boolean;

/** Samples along each side of a pixel: 8 × 8 give 65 levels of an edge. */
const samples = 8;

/**
 * A square picture drawn in sixteenths of its side. Straight edges are moved to whole pixels, so that they are sharp at
 * every size; only slanted and round edges are blended.
 */
export class Canvas {
  /** Red, green, blue, alpha of each pixel, colours not multiplied by alpha. */
  readonly pixels: Uint8Array;

  constructor(readonly size: number) {
    this.pixels = new Uint8Array(size * size * 4);
  }

  /** Sixteenths as the nearest whole pixel. */
  private whole(units: number): number {
    return Math.round((units * this.size) / 16);
  }

  private units(pixels: number): number {
    return (pixels * 16) / this.size;
  }

  private exact(units: number): number {
    return (units * this.size) / 16;
  }

  /** A box from corner to corner; `radius` rounds its corners. Nothing is ever thinner than a pixel. */
  box(colour: Colour, [x1, y1]: Point, [x2, y2]: Point, radius = 0): void {
    const [left, top] = [this.whole(x1), this.whole(y1)];
    const right = Math.max(left + 1, this.whole(x2));
    const bottom = Math.max(top + 1, this.whole(y2));
    const round = Math.min(this.exact(radius), (right - left) / 2, (bottom - top) / 2);
    this.fill(colour, (x, y) => {
      if (x < left || x >= right || y < top || y >= bottom) return false;
      const dx = Math.max(left + round - x, x - (right - round), 0);
      const dy = Math.max(top + round - y, y - (bottom - round), 0);
      return dx * dx + dy * dy <= round * round;
    }, [left, top], [right, bottom]);
  }

  /** A box by its upper left corner and its sides: equal sides are equally many pixels wherever they stand. */
  bar(colour: Colour, [x, y]: Point, width: number, height: number): void {
    this.box(colour, [x, y], [this.units(this.whole(x) + Math.max(1, this.whole(width))), this.units(this.whole(y) + Math.max(1, this.whole(height)))]);
  }

  /** A sheet: an edge of equal width all round, and what is inside it. */
  frame(edge: Colour, inner: Colour, from: Point, to: Point): void {
    const width = this.units(Math.max(1, this.whole(1)));
    const inset = (units: number, by: number): number => this.units(this.whole(units)) + by;
    this.box(edge, from, to, 1);
    this.box(inner, [inset(from[0], width), inset(from[1], width)], [inset(to[0], -width), inset(to[1], -width)]);
  }

  /** A dot, which is a square where there are too few pixels for anything round. */
  dot(colour: Colour, [x, y]: Point, side: number): void {
    const pixels = Math.max(1, this.whole(side));
    if (pixels < 4) this.bar(colour, [x, y], side, side);
    else this.disc(colour, [this.units(this.whole(x) + pixels / 2), this.units(this.whole(y) + pixels / 2)], this.units(pixels / 2));
  }

  disc(colour: Colour, [cx, cy]: Point, radius: number): void {
    const [x0, y0, r] = [this.exact(cx), this.exact(cy), this.exact(radius)];
    this.fill(colour, (x, y) => (x - x0) ** 2 + (y - y0) ** 2 <= r * r, [x0 - r, y0 - r], [x0 + r, y0 + r]);
  }

  /** A line through points with round ends, at least a pixel and a half wide so that slants stay clear. */
  line(colour: Colour, points: readonly Point[], width: number): void {
    const half = Math.max(1.5, this.exact(width)) / 2;
    const path = points.map(([x, y]) => [this.exact(x), this.exact(y)] as const);
    this.fill(colour, (x, y) => path.slice(1).some((end, index) => distanceToSegment([x, y], path[index] ?? end, end) <= half), ...around(path, half));
  }

  /** A filled outline; `sharp` moves its corners to whole pixels. */
  polygon(colour: Colour, points: readonly Point[], sharp = false): void {
    const path = points.map(([x, y]) => (sharp ? ([this.whole(x), this.whole(y)] as const) : ([this.exact(x), this.exact(y)] as const)));
    this.fill(colour, (x, y) => {
      let inside = false;
      path.forEach(([x1, y1], index) => {
        const [x2, y2] = path[(index + 1) % path.length] ?? [x1, y1];
        if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
      });
      return inside;
    }, ...around(path, 0));
  }

  /** Blends in a shape that lies between two corners, in pixels. */
  private fill(colour: Colour, inside: Inside, [left, top]: Point, [right, bottom]: Point): void {
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(this.size, bottom); y += 1) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(this.size, right); x += 1) {
        let hits = 0;
        for (let n = 0; n < samples * samples; n += 1) {
          if (inside(x + ((n % samples) + 0.5) / samples, y + (Math.floor(n / samples) + 0.5) / samples)) hits += 1;
        }
        if (hits > 0) this.blend((y * this.size + x) * 4, colour, hits / (samples * samples));
      }
    }
  }

  private blend(at: number, colour: Colour, cover: number): void {
    const under = (this.pixels[at + 3] ?? 0) / 255;
    const alpha = cover + under * (1 - cover);
    colour.forEach((channel, index) => {
      const below = this.pixels[at + index] ?? 0;
      this.pixels[at + index] = Math.round((channel * cover + below * under * (1 - cover)) / alpha);
    });
    this.pixels[at + 3] = Math.round(alpha * 255);
  }
}

/** The corners of what points and a margin take up. */
function around(points: readonly Point[], margin: number): [Point, Point] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [[Math.min(...xs) - margin, Math.min(...ys) - margin], [Math.max(...xs) + margin, Math.max(...ys) + margin]];
}

function distanceToSegment([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
  return Math.hypot(px - (ax + along * (bx - ax)), py - (ay + along * (by - ay)));
}
