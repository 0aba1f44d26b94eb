/**
 * Where the maker's program stands. It is always begun from a blob, since a worker then keeps to the page's own
 * content security policy; one fetched from a server would have none, unless that server sends it.
 */
export function makerAddress(page: Document): string {
  const inside = page.getElementById('maker-program');
  const address = (name: string): string => JSON.stringify(new URL(page.documentElement.dataset[name] ?? '', page.baseURI).href);
  // The solver is handed over as it stands in the page, and only unpacked when it is asked for.
  const program = inside
    ? [`self.packedSolver=${page.getElementById('solver-program')?.textContent ?? '""'};`, JSON.parse(inside.textContent ?? '') as string]
    : [`self.solverAddress=${address('solver')};importScripts(${address('maker')});`];
  return URL.createObjectURL(new Blob(program, { type: 'text/javascript' }));
}
