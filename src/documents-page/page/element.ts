export type Child = Node | string;
export type Attributes = Readonly<Record<string, string | boolean>>;

/** An HTML element with attributes and children; `false` leaves an attribute out, `true` sets it empty. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

export function vector(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly Node[]): SVGElement {
  const made = document.createElementNS(svg, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A line drawing of 24 by 24 in the colour of the text, left out of what is read aloud. */
export function icon(...paths: readonly string[]): SVGElement {
  return vector('svg', { viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true', focusable: 'false' }, ...paths.map((d) => vector('path', { d })));
}

export const drawings = {
  lock: ['M6 11h12v9H6z', 'M8.5 11V8a3.5 3.5 0 0 1 7 0v3'],
  sheet: ['M6 3h8l4 4v14H6z', 'M14 3v4h4', 'M9 12h6M9 16h6'],
  slides: ['M4 5h16v11H4z', 'M12 16v4M9 20h6', 'M8 12.5v-2M12 12.5V8M16 12.5v-3'],
  upload: ['M12 16V5M7.5 9.5 12 5l4.5 4.5', 'M5 16v3h14v-3'],
  done: ['M5 12.5l4.5 4.5L19 7.5'],
  warning: ['M12 4 21 20H3z', 'M12 10v4.5M12 17v.5'],
  letter: ['M4 6h16v12H4z', 'M4 7l8 6 8-6'],
  course: ['M4 4v16h16', 'M7 15.5l4-4 3 2 5-6.5'],
  calendar: ['M4 6h16v14H4z', 'M4 10.5h16', 'M8 3.5v4M16 3.5v4'],
  wheel: ['M12 4a8 8 0 1 0 .01 0', 'M12 4v4M12 16v4M4 12h4M16 12h4'],
} as const satisfies Record<string, readonly string[]>;
