/** A new element with its class, text and attributes. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', text = '', attributes: Readonly<Record<string, string>> = {}): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
