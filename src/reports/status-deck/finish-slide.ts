import type { Slide, SlideContent } from '../../schema/document-models.js';
import { longDate } from '../../schema/wording/date-words.js';
import { listOf } from '../../schema/wording/list-words.js';
import { asSentence } from '../../schema/wording/sentence.js';
import { oneLine, shorten } from '../../schema/wording/shorten.js';
import type { DocumentKind } from '../../register/choices/prioritisation.js';
import { entities } from '../../register/entities/index.js';
import { ownText, type OwnText } from '../facts/own-texts.js';
import type { DeckFacts } from './deck-facts.js';
import { titleLimit, type SlideDraft, type Source } from './slide-draft.js';

function sourceLine({ say, language }: DeckFacts, { entity, fields }: Source): string {
  const { sheet, fields: known } = entities[entity];
  const columns = fields.flatMap((field) => (known as Readonly<Record<string, { label: { da: string; en: string } }>>)[field]?.label[language] ?? []);
  const line = say(
    { da: 'Kilde: arket {sheet}, kolonnerne {columns}', en: 'Source: sheet {sheet}, columns {columns}' },
    { sheet: say(sheet), columns: listOf(columns, language) },
  );
  return asSentence(line);
}

function notesOf(draft: SlideDraft, facts: DeckFacts, own: OwnText | null): readonly string[] {
  const { say, language, asOf } = facts;
  return [
    say(
      {
        da: 'Side: {name}. Egen overskrift og kommentar skrives under dette navn i arket Tekster til materialet.',
        en: 'Page: {name}. Write a heading and comment of your own under this name in the sheet Texts for the documents.',
      },
      { name: say(draft.name) },
    ),
    ...draft.sources.map((source) => sourceLine(facts, source)),
    ...(draft.rules ?? []),
    say({ da: 'Data pr. {date}.', en: 'Data as of {date}.' }, { date: longDate(asOf, language) }),
    ...(own?.title === null || own?.title === undefined
      ? []
      : [say({ da: 'Foreslået overskrift: {title}', en: 'Suggested heading: {title}' }, { title: draft.title })]),
  ];
}

function contentsOf(draft: SlideDraft, comment: string | null): readonly SlideContent[] {
  return comment === null ? draft.contents : [...draft.contents, { slot: 'full', block: { kind: 'paragraph', text: comment } }];
}

/** Own texts win over what was generated; a title of a person's own is kept whole, whatever its length. */
export function finishSlide(draft: SlideDraft, facts: DeckFacts, document: DocumentKind): Slide {
  const own = ownText(facts.register, document, facts.meeting, [draft.name.da, draft.name.en, draft.id]);
  return {
    id: draft.id,
    layout: draft.layout,
    title: own?.title === null || own?.title === undefined ? shorten(draft.title, titleLimit) : oneLine(own.title),
    ...(draft.subtitle === undefined ? {} : { subtitle: draft.subtitle }),
    contents: contentsOf(draft, own?.comment ?? null),
    ...(draft.footnote === undefined ? {} : { footnote: draft.footnote }),
    notes: notesOf(draft, facts, own),
  };
}

/** Titles are unique in the deck: a repeated one gets a number that fits within the limit. */
export function withUniqueTitles(slides: readonly Slide[]): readonly Slide[] {
  const taken = new Set<string>();
  return slides.map((slide) => {
    let title = slide.title;
    for (let number = 2; taken.has(title); number += 1) {
      const tail = ` (${String(number)})`;
      title = `${shorten(slide.title, Math.max(titleLimit, slide.title.length) - tail.length)}${tail}`;
    }
    taken.add(title);
    return { ...slide, title };
  });
}
