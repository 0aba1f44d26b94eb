export interface ManifestSurroundings {
  readonly fileAt: (path: string) => Uint8Array | null;
  readonly commands: readonly string[];
}
export function manifestFaults(xml: string, surroundings: ManifestSurroundings): readonly string[];
