import type { DeckModel, DocumentBlock, DocumentModel } from '../../schema/document-models.js';

/** A slide, or a chapter or point of a text document, as it is shown before the file is made. */
export interface DocumentPage {
  /** What own texts are kept under; null where the page takes none. */
  readonly page: string | null;
  /** The slide's number, or the chapter's or point's; null where it has none. */
  readonly number: number | null;
  /** Null for what stands before the first heading. */
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly blocks: readonly DocumentBlock[];
  readonly footnote: string | null;
}

export function pagesOfDeck({ sections }: DeckModel): readonly DocumentPage[] {
  return sections
    .flatMap(({ slides }) => slides)
    .map(({ id, title, subtitle, contents, footnote }, at) => ({ page: id, number: at + 1, title, subtitle: subtitle ?? null, blocks: contents.map(({ block }) => block), footnote: footnote ?? null }));
}

/** A text document in parts: what stands before the first heading, then one for each heading of the first level. */
export function pagesOfDocument({ title, subtitle, frontPage, approval, blocks }: DocumentModel): readonly DocumentPage[] {
  const front: DocumentPage = { page: null, number: null, title, subtitle: [subtitle, frontPage ? approval : ''].filter(Boolean).join(' · ') || null, blocks: [], footnote: null };
  return blocks.reduce<readonly DocumentPage[]>(
    (pages, block) => {
      if (block.kind === 'page-break') return pages;
      if (block.kind === 'heading' && block.level === 1) return [...pages, { page: block.page ?? null, number: block.numbered === false ? null : pages.filter(({ number }) => number !== null).length + 1, title: block.text, subtitle: null, blocks: [], footnote: null }];
      return pages.map((page, at) => (at === pages.length - 1 ? { ...page, blocks: [...page.blocks, block] } : page));
    },
    [front],
  );
}
