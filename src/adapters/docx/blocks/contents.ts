import { FileChild, InternalHyperlink, LeaderType, Tab, TabStopType, TextRun, type Paragraph, type ParagraphChild } from 'docx';
import { contentsIndents } from '../styles/heading-styles.js';
import { documentWords } from '../words.js';
import type { DrawContext, Heading } from './draw-context.js';
import { cleanText, Element, field } from './inline.js';
import { styled } from './text-blocks.js';

/** Deepest heading in the contents. */
const deepest = 2;

/** Word's content control for contents, with its command to update them. */
class ContentsControl extends FileChild {
  constructor(title: string, paragraphs: readonly Paragraph[]) {
    super('w:sdt');
    const gallery = new Element('w:docPartObj', {}, [
      new Element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
      new Element('w:docPartUnique'),
    ]);
    this.root.push(new Element('w:sdtPr', {}, [new Element('w:alias', { 'w:val': title }), gallery]), new Element('w:sdtContent', {}, paragraphs));
  }
}

function fieldMark(type: 'begin' | 'separate' | 'end'): ParagraphChild {
  return new Element('w:r', {}, [new Element('w:fldChar', { 'w:fldCharType': type })]) as unknown as ParagraphChild;
}

function fieldStart(): ParagraphChild[] {
  const code = new Element('w:instrText', { 'xml:space': 'preserve' }, [` TOC \\o "1-${deepest}" \\h \\z \\u `]);
  return [fieldMark('begin'), new Element('w:r', {}, [code]) as unknown as ParagraphChild, fieldMark('separate')];
}

function entry(heading: Heading, withPages: boolean): ParagraphChild {
  const number = heading.number === '' ? [] : [cleanText(heading.number), new Tab()];
  const page = withPages ? [new TextRun({ children: [new Tab()] }), ...field(`PAGEREF ${heading.mark} \\h`, '')] : [];
  return new InternalHyperlink({ anchor: heading.mark, children: [new TextRun({ children: [...number, cleanText(heading.text).replace(/\s+/g, ' ')] }), ...page] });
}

/** Entries that one page of contents holds. */
const entriesOnPage = 38;

/** Headings of the contents; where they would take more than a page, without what stands below unnumbered ones, as sheets in an appendix do. */
export function headingsInContents(headings: readonly Heading[]): Heading[] {
  const all = headings.filter((heading) => heading.level <= deepest);
  return all.length <= entriesOnPage ? all : all.filter(({ level, number }) => level === 1 || number !== '');
}

/**
 * Heading and contents as Word would write them, so that they are there before anyone updates a field and Word does not
 * ask to. Without page numbers, where those cannot be worked out for the template's fonts, the links remain.
 */
export function drawContents(withPages: boolean, pageBreakBefore: boolean, context: DrawContext): FileChild[] {
  const listed = headingsInContents(context.headings);
  const title = documentWords.contents[context.language];
  if (listed.length === 0) return [];
  const paragraphs = listed.map((heading, index) => {
    const pageTab = { type: TabStopType.RIGHT, position: context.width, leader: LeaderType.DOT };
    const { left } = contentsIndents[heading.level];
    return styled(`toc${heading.level}`, context, {
      tabStops: [...(heading.number === '' ? [] : [{ type: TabStopType.LEFT, position: left }]), ...(withPages ? [pageTab] : [])],
      children: [...(index === 0 ? fieldStart() : []), entry(heading, withPages), ...(index === listed.length - 1 ? [fieldMark('end')] : [])],
    });
  });
  const head = styled('tocHeading', context, { ...(pageBreakBefore ? { pageBreakBefore: true } : {}), children: [new TextRun(title)] });
  return [head, new ContentsControl(title, paragraphs)];
}
