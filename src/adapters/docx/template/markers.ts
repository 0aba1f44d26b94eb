/**
 * The markers of a document template, written `{{name}}` anywhere in it, also in headers, footers and text boxes.
 * Their text keeps the look it is typed in. `content` is the only one a template must have; `toc` and `content` stand
 * in paragraphs of their own. Where there is no place for title or stamp, they head the content, so nothing is lost.
 */
export const markers = {
  title: 'Title of the document.',
  subtitle: 'Subtitle, or nothing.',
  organisation: 'Name of the organisation.',
  approval: 'State of approval, e.g. Udkast or Godkendt den 1. december 2027.',
  stamp: 'UDKAST until approval is recorded, then nothing.',
  header: 'Running head.',
  footer: 'Running foot.',
  'page-number': 'Side X af Y, in the language of the document.',
  toc: 'Heading and table of contents, or nothing.',
  content: 'The content itself.',
} as const;

export type MarkerName = keyof typeof markers;

export const markerNames = Object.keys(markers) as readonly MarkerName[];

/** A marker as it is typed in a template. */
export function marker(name: MarkerName): string {
  return `{{${name}}}`;
}

/** Every `{{…}}` of a text: what stands between the braces, and the marker it is, however it is spaced or capitalised. */
export function markersIn(text: string): { readonly typed: string; readonly name: MarkerName | null }[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, typed = '']) => {
    const plain = typed.trim().toLowerCase();
    return { typed, name: markerNames.find((name) => name === plain) ?? null };
  });
}

/** True for a text that is a marker and nothing else. */
export function isOnlyMarker(text: string, name: MarkerName): boolean {
  return new RegExp(`^\\s*\\{\\{\\s*${name}\\s*\\}\\}\\s*$`, 'i').test(text);
}
