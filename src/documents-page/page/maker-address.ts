/**
 * Where the maker's program stands. It is always begun from a blob, since a worker then keeps to the page's own
 * content security policy; one fetched from a server would have none, unless that server sends it.
 */
export function makerAddress(page: Document): string {
  const inside = page.getElementById('maker-program');
  const program = inside ? (JSON.parse(inside.textContent ?? '') as string) : `importScripts(${JSON.stringify(new URL(page.documentElement.dataset['maker'] ?? '', page.baseURI).href)});`;
  return URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
}
