/** Where the page puts the solver's program: beside the page as a script of its own, or in the one file as text. */
interface SolverPlace {
  /** gzip, as base64. */
  packedSolver?: string;
  readonly solverAddress?: string;
  importScripts(address: string): void;
}

/**
 * The solver's program, fetched the first time a scenario is solved: it is larger than all the rest. Throws where it
 * cannot be had.
 */
export async function packedSolver(): Promise<ArrayBuffer> {
  const place = globalThis as unknown as SolverPlace;
  if (!place.packedSolver && place.solverAddress !== undefined) place.importScripts(place.solverAddress);
  if (!place.packedSolver) throw new Error('The page was built without the solver');
  const packed = Uint8Array.from(atob(place.packedSolver), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
