import { UnusableTemplate } from '../../../app/ports.js';
import { fill, type Text } from '../../../schema/text.js';
import { matchLayouts, type MatchedLayout } from './match-layouts.js';
import { openTemplate } from './open-template.js';
import { standInWords, type LayoutNames, type LayoutRole, type TemplateNeed } from './template-needs.js';

/** What a template offers and lacks; nothing missing means that a deck can be drawn on it. */
export interface TemplateCheck {
  readonly missing: readonly TemplateNeed[];
  readonly found: readonly { readonly role: LayoutRole; readonly layout: string; readonly matchedBy: MatchedLayout['matchedBy'] }[];
  /** Fonts of headings and of text, which must be on the machines that show the deck. */
  readonly fonts: readonly string[];
}

/** Looks at a template without drawing on it; a file that cannot be read is a result as well, never an error. */
export function checkTemplate(bytes: Uint8Array, names: LayoutNames = {}): TemplateCheck {
  try {
    const template = openTemplate(bytes);
    const { missing, layouts } = matchLayouts(template, names);
    const roles = Object.keys(layouts) as LayoutRole[];
    const found = roles.flatMap((role) => {
      const layout = layouts[role];
      return layout === null ? [] : { role, layout: layout.name, matchedBy: layout.matchedBy };
    });
    return { missing, found, fonts: [...new Set([template.fonts.major, template.fonts.minor])] };
  } catch (error) {
    if (error instanceof UnusableTemplate) return { missing: error.missing as readonly TemplateNeed[], found: [], fonts: [] };
    throw error;
  }
}

/** What was used instead of what a template lacks, a sentence each; none for a template that cannot be used at all. */
export function templateNotes(bytes: Uint8Array, names: LayoutNames = {}): readonly Text[] {
  return checkTemplate(bytes, names).found.flatMap(({ role, layout, matchedBy }) => {
    const { da, en } = standInWords[role];
    return matchedBy === 'stand-in' ? { da: fill(da, { layout }), en: fill(en, { layout }) } : [];
  });
}
