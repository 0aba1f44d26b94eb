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
