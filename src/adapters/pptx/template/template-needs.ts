import type { UnreadableReason } from '../../../app/ports.js';
import type { Text } from '../../../schema/text.js';
import type { Slide } from '../../../schema/document-models.js';

export type LayoutRole = Slide['layout'];

/** How a role finds its layout in a template: by name first, then by the type PowerPoint gave the layout. */
export interface LayoutNeed {
  readonly names: readonly string[];
  readonly types: readonly string[];
  /** How many places for content the layout must have, besides the title. */
  readonly bodies: 1 | 2;
}

/** Everything a template is asked for, in one place. The names are ours and the ones PowerPoint gives in Danish and English. */
export const layoutNeeds: Readonly<Record<LayoutRole, LayoutNeed>> = {
  opening: { names: ['Åbning', 'Opening'], types: ['title'], bodies: 1 },
  content: { names: ['Indhold', 'Content', 'Titel og indholdsobjekt', 'Title and Content'], types: ['obj', 'tx'], bodies: 1 },
  'two-columns': { names: ['To spalter', 'Two columns', 'To indholdsobjekter', 'Two Content'], types: ['twoObj', 'twoColTx'], bodies: 2 },
};

/** What is said when another layout stands in for a role. */
export const standInWords: Readonly<Record<LayoutRole, Text>> = {
  opening: { da: 'Skabelonen har intet layout til den første side; «{layout}» er brugt i stedet.', en: 'The template has no layout for the first slide; “{layout}” was used instead.' },
  content: { da: 'Skabelonen har intet layout til almindelige sider; «{layout}» er brugt i stedet.', en: 'The template has no layout for ordinary slides; “{layout}” was used instead.' },
  'two-columns': { da: 'Skabelonen har intet layout med to spalter; «{layout}» er delt i to i stedet.', en: 'The template has no layout with two columns; “{layout}” was halved instead.' },
};

export type LayoutNames = Partial<Readonly<Record<LayoutRole, readonly string[]>>>;

export type NamedPlace = 'subtitle' | 'footnote' | 'stamp' | 'organisation';

/** Places a layout may offer by name; without one the text is set in the body, or left out (organisation). */
export const namedPlaces: Readonly<Record<NamedPlace, readonly string[]>> = {
  subtitle: ['Undertitel', 'Subtitle'],
  footnote: ['Fodnote', 'Footnote'],
  stamp: ['Stempel', 'Stamp'],
  organisation: ['Organisation'],
};

/** What a template can lack, each worded for the person who chose it. */
export const templateNeeds = {
  'readable-file': { da: 'Filen kan ikke læses som en PowerPoint-fil.', en: 'The file cannot be read as a PowerPoint file.' },
  'open-file': {
    da: 'Skabelonen er beskyttet med adgangskode eller rettigheder. Fjern beskyttelsen i PowerPoint (Filer > Oplysninger > Beskyt præsentation), og gem den igen.',
    en: 'The template is protected by a password or by rights. Remove the protection in PowerPoint (File > Info > Protect Presentation) and save it again.',
  },
  'new-format': {
    da: 'Skabelonen er i det gamle format fra før 2007. Åbn den i PowerPoint, og gem den som .pptx eller .potx.',
    en: 'The template is in the old format from before 2007. Open it in PowerPoint and save it as .pptx or .potx.',
  },
  'presentation': { da: 'Filen er ikke en PowerPoint-præsentation eller -skabelon (.pptx eller .potx).', en: 'The file is not a PowerPoint presentation or template (.pptx or .potx).' },
  'transitional-format': {
    da: 'Skabelonen er gemt som “Strict Open XML”. Åbn den i PowerPoint, og gem den som almindelig .pptx eller .potx.',
    en: 'The template is saved as “Strict Open XML”. Open it in PowerPoint and save it as an ordinary .pptx or .potx.',
  },
  'content-layout': {
    da: 'Et layout til almindelige sider: kald det “Indhold”, med en titel og en pladsholder til indhold.',
    en: 'A layout for ordinary slides: call it “Content”, with a title and one content placeholder.',
  },
  'two-columns-layout': {
    da: 'Et layout med to spalter: kald det “To spalter”, med en titel og to pladsholdere ved siden af hinanden.',
    en: 'A layout with two columns: call it “Two columns”, with a title and two placeholders side by side.',
  },
  'content-placeholders': {
    da: 'Layoutet til almindelige sider mangler sin titel eller sin pladsholder til indhold.',
    en: 'The layout for ordinary slides lacks its title or its content placeholder.',
  },
  'two-columns-placeholders': {
    da: 'Layoutet med to spalter mangler sin titel eller to pladsholdere ved siden af hinanden.',
    en: 'The layout with two columns lacks its title or two placeholders side by side.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type TemplateNeed = keyof typeof templateNeeds;

/** What a file that cannot be unpacked lacks, by why it cannot. */
export function unreadableNeed(reason: UnreadableReason): TemplateNeed {
  if (reason === 'password-protected') return 'open-file';
  return reason === 'old-xls' ? 'new-format' : 'readable-file';
}
