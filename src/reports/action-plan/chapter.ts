import type { DocumentBlock } from '../../schema/document-models.js';
import type { Text } from '../../schema/text.js';
import type { PlanChapter } from '../../register/choices/prioritisation.js';
import { paragraph } from '../blocks/text-blocks.js';
import type { PlanFacts } from './plan-facts.js';

/** A chapter or appendix; the renderer numbers those that are numbered, so that one left out leaves no gap. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly numbered: boolean;
  readonly blocks: readonly DocumentBlock[];
  readonly pageBreakBefore?: boolean;
}

/** The programme group's own introduction to a chapter of this year's plan, a paragraph a line. */
export function introduction({ register, year }: PlanFacts, chapter: PlanChapter): readonly DocumentBlock[] {
  return register.rows.planText
    .filter((row) => row.year === year && row.chapter === chapter && row.text !== null)
    .flatMap(({ text }) => (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean))
    .map((line) => paragraph(line));
}

/** A subheading within a chapter, numbered as its chapter is. */
export function subheading(text: string, bookmark: string, numbered = true): DocumentBlock {
  return { kind: 'heading', level: 2, text, bookmark, ...(numbered ? {} : { numbered }) };
}

/** One honest sentence where there is nothing to show. */
export function nothing({ say }: PlanFacts, text: Text): DocumentBlock {
  return paragraph(say(text));
}
