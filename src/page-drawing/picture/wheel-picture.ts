import type { WheelBlock } from '../../schema/document-models.js';
import { inside, pictureWidth, round, words, type PictureShape } from './picture.js';

const centre = { x: pictureWidth / 2, y: 132 } as const;
const [inner, outer] = [54, 104];

/** A point on a circle; angles clockwise from twelve o'clock, in parts of a turn. */
function onCircle(radius: number, part: number): { readonly x: number; readonly y: number } {
  const turn = part * 2 * Math.PI;
  return { x: round(centre.x + radius * Math.sin(turn)), y: round(centre.y - radius * Math.cos(turn)) };
}

function piece(from: number, to: number): string {
  const write = ({ x, y }: { readonly x: number; readonly y: number }): string => `${String(x)} ${String(y)}`;
  const large = to - from > 0.5 ? 1 : 0;
  return `M${write(onCircle(outer, from))}A${String(outer)} ${String(outer)} 0 ${String(large)} 1 ${write(onCircle(outer, to))}L${write(onCircle(inner, to))}A${String(inner)} ${String(inner)} 0 ${String(large)} 0 ${write(onCircle(inner, from))}z`;
}

/** The year as a ring of months, each with how much happens in it. */
export function wheelPicture({ title, months }: WheelBlock): { readonly shapes: readonly PictureShape[]; readonly height: number } {
  const count = Math.max(1, months.length);
  const ring = months.flatMap(({ name, events }, at): readonly PictureShape[] => {
    const [from, to] = [at / count + 0.002, (at + 1) / count - 0.002];
    const [middle, outside] = [onCircle((inner + outer) / 2, (from + to) / 2), onCircle(outer + 14, (from + to) / 2)];
    const tone = events.length === 0 ? 'none' : 1;
    return [
      { tag: 'path', at: { d: piece(from, to) }, looks: [events.length === 0 ? 'seen-through' : 'filled'], tone },
      ...(events.length === 0 ? [] : [inside(String(events.length), middle.x, middle.y + 4, tone)]),
      words(name.slice(0, 3), outside.x, outside.y + 4, 'middle', events.length === 0 ? 'quiet' : 'words'),
    ];
  });
  const year = /\d{4}/.exec(title)?.[0];
  return { shapes: [...ring, ...(year === undefined ? [] : [words(year, centre.x, centre.y + 5, 'middle', 'strong')])], height: 264 };
}
