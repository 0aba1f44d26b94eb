import { PageNumber, patchDocument, PatchType, TextRun, type FileChild, type IPatch, type ParagraphChild } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { RenderDocument } from '../../app/ports.js';
import type { DocumentModel } from '../../schema/document-models.js';
import { boundTexts } from '../../schema/wording/bound-words.js';
import { closePackage } from '../ooxml/package.js';
import { drawContents, headingsInContents } from './blocks/contents.js';
import { drawBlocks } from './blocks/draw-blocks.js';
import type { DrawContext } from './blocks/draw-context.js';
import { textRuns } from './blocks/inline.js';
import { planHeadings } from './blocks/plan-headings.js';
import { styled } from './blocks/text-blocks.js';
import { finishDocument } from './finish/finish-document.js';
import { fontsOf } from './template/fonts-of.js';
import { fontWidth } from './text/text-lines.js';
import { completeStyles } from './template/complete-styles.js';
import type { MarkerName } from './template/markers.js';
import { openDocumentTemplate, unusable, type DocumentTemplate } from './template/open-document-template.js';
import { placeContent, type Placement } from './template/place-content.js';
import { prepareLists } from './template/prepare-lists.js';
import { settleSettings } from './template/settle-settings.js';
import { documentWords, spoken } from './words.js';

/** A template fitted to one document, ready to be filled. */
interface Prepared {
  readonly bytes: Uint8Array;
  readonly placement: Placement;
  /** A new context for each filling: counters start over. */
  readonly context: () => DrawContext;
}

function prepare(template: DocumentTemplate, model: DocumentModel): Prepared {
  const language = spoken(model.language);
  const placement = placeContent(template, model);
  const numberedLists = model.blocks.filter((block) => block.kind === 'bullets' && block.numbered === true).length;
  const lists = prepareLists(template, numberedLists);
  const styles = completeStyles(template, language);
  settleSettings(template.parts, language);
  const plan = planHeadings(model.blocks, lists.headingFormats);
  const shared = { language: model.language, styles, theme: template.theme, ...placement.area, fontWidth: Math.max(...fontsOf(template).map(fontWidth)), lists, ...plan };
  const context = (): DrawContext => {
    const counts = { figure: 0, table: 0, list: 0, heading: 0 };
    return { ...shared, next: (sequence) => (counts[sequence] += 1) };
  };
  return { bytes: closePackage(template.parts), placement, context };
}

/** What the template has no place for heads the content, so that nothing is lost. */
function headOfContent(model: DocumentModel, { places }: Placement, context: DrawContext): FileChild[] {
  const stamp = model.stamp !== null && !places.has('stamp') && !places.has('header') ? [styled('normal', context, { children: textRuns(model.stamp, { style: context.styles.stamp }) })] : [];
  const title = places.has('title') ? [] : [styled('title', context, { children: textRuns(model.title) })];
  const needs = (name: 'subtitle' | 'approval'): boolean => !places.has(name) && (model[name] ?? '') !== '';
  return [
    ...stamp,
    ...title,
    ...(needs('subtitle') ? [styled('subtitle', context, { children: textRuns(model.subtitle ?? '') })] : []),
    ...(needs('approval') ? [styled('approval', context, { spacing: { after: 200 }, children: textRuns(model.approval) })] : []),
  ];
}

function inline(children: readonly ParagraphChild[]): IPatch {
  return { type: PatchType.PARAGRAPH, children: [...children] };
}

function blocks(children: readonly FileChild[]): IPatch {
  return { type: PatchType.DOCUMENT, children: [...children] };
}

function patches(model: DocumentModel, prepared: Prepared, withPages: boolean): Record<string, IPatch> {
  const context = prepared.context();
  const { places, typed, frontEndsPage } = prepared.placement;
  const head = headOfContent(model, prepared.placement, context);
  const startsOnNewPage = model.frontPage && !frontEndsPage;
  const contents = model.tableOfContents ? drawContents(withPages, startsOnNewPage, context) : [];
  const body = drawBlocks(model.blocks, model.frontPage && (startsOnNewPage || contents.length > 0), context);
  // A stamp without a place of its own stands in the running head.
  const running = model.stamp !== null && !places.has('stamp') ? `${model.stamp} · ${model.headerText}` : model.headerText;
  const page = new TextRun({ children: [documentWords.page[model.language], PageNumber.CURRENT, documentWords.of[model.language], PageNumber.TOTAL_PAGES] });
  const byName: Record<MarkerName, IPatch> = {
    title: inline(textRuns(model.title)),
    subtitle: inline(textRuns(model.subtitle ?? '')),
    organisation: inline(textRuns(model.organisation)),
    approval: inline(textRuns(model.approval)),
    stamp: inline(model.stamp === null ? [] : textRuns(model.stamp)),
    header: inline(textRuns(running)),
    footer: inline(textRuns(model.footerText)),
    'page-number': inline([page]),
    toc: blocks(contents),
    content: blocks(places.has('toc') ? [...head, ...body] : [...head, ...contents, ...body]),
  };
  return Object.fromEntries([...typed].map(([key, name]) => [key, byName[name]]));
}

async function fillTemplate(model: DocumentModel, prepared: Prepared, withPages: boolean): Promise<{ readonly bytes: Uint8Array; readonly pages: ReadonlySet<string> }> {
  let pages: ReadonlySet<string> = new Set();
  const bytes = await patchDocument({
    outputType: 'uint8array',
    data: prepared.bytes,
    patches: patches(model, prepared, withPages),
    keepOriginalStyles: true,
    pageNumbers: (filled) => {
      const estimated = estimatePageNumbers(filled);
      pages = new Set(estimated.bookmarks.keys());
      return estimated;
    },
  });
  return { bytes, pages };
}

/**
 * Draws a document on a .docx or .dotx of the organisation's own, in its styles, which are found by name.
 * Throws UnusableTemplate, with all that is missing, before anything is drawn. Same model and template, same bytes.
 */
export const renderDocument: RenderDocument = async (given, templateBytes) => {
  const model = { ...given, blocks: boundTexts(given.blocks) };
  const template = openDocumentTemplate(templateBytes);
  if (template.missing.length > 0) throw unusable(template.missing);
  const prepared = prepare(template, model);
  const filled = await fillTemplate(model, prepared, true);
  const allKnown = headingsInContents(prepared.context().headings).every((heading) => filled.pages.has(heading.mark));
  const final = !model.tableOfContents || allKnown ? filled : await fillTemplate(model, prepared, false);
  return finishDocument(final.bytes, model);
};
