import { within } from './read-manifest.js';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Sizes without which Office shows no icon. */
const required = [16, 32, 80];

/** Width and height of a PNG; null for anything else. */
function sidesOf(bytes) {
  if (bytes.length < 24 || !png.every((byte, index) => bytes[index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Icons that lack a size, or whose picture is of another size than it says. A missing file is told of with the addresses. */
export function iconFaults({ named, resource, base }, { fileAt }) {
  const sized = (address, side, what) => {
    const bytes = address?.startsWith(base) ? fileAt(address.slice(base.length)) : null;
    if (!bytes) return [];
    const sides = sidesOf(bytes);
    if (sides?.width === side && sides.height === side) return [];
    return [`${what} is ${sides ? `${sides.width} × ${sides.height}` : 'no PNG'}; it must be ${side} × ${side} pixels`];
  };
  const ownIcons = [['IconUrl', 32], ['HighResolutionIconUrl', 64]].flatMap(([name, side]) => sized(named(name)[0]?.getAttribute('DefaultValue'), side, name));
  const ribbonIcons = named('Icon').flatMap((icon) => {
    const owner = icon.parentNode.getAttribute('id');
    const images = within(icon, 'Image').map((one) => ({ side: Number(one.getAttribute('size')), id: one.getAttribute('resid') }));
    const sides = images.map((one) => one.side);
    return [
      ...required.filter((side) => !sides.includes(side)).map((side) => `the icon of ${owner} lacks ${side} pixels`),
      ...sides.filter((side, index) => sides.indexOf(side) !== index).map((side) => `the icon of ${owner} has ${side} pixels twice`),
      ...images.flatMap(({ side, id }) => sized(resource.get(id)?.getAttribute('DefaultValue'), side, `${id} of ${owner}`)),
    ];
  });
  return [...ownIcons, ...ribbonIcons];
}
