export const developmentAddress: string;
export function addressOf(given: string): URL;
export function placeManifest(manifest: string, given: string): string;
