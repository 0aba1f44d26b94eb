import type { DeckModel, DocumentBlock, DocumentModel, RichText, SlideBlock, TableCell } from '../../src/schema/document-models.js';

/** A model as text a person can read and a diff can show. */
export function richText(text: RichText): string {
  if (typeof text === 'string') return text;
  return text.map((run) => (run.link === undefined ? run.text : `${run.text}→${run.link}`)).join('');
}

function cell(value: TableCell): string {
  if (typeof value === 'string' || Array.isArray(value)) return richText(value as RichText);
  return 'light' in value ? `[${value.word}]` : (value as { shown: string }).shown;
}

export function dumpBlock(block: SlideBlock | DocumentBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${block.style === undefined ? '' : `(${block.style}) `}${richText(block.text)}`];
    case 'bullets':
      return block.items.map((item, index) => `${block.numbered ? `${String(index + 1)}.` : '-'} ${richText(item)}`);
    case 'table':
      return [
        `| ${block.columns.map(({ title }) => title).join(' | ')} |`,
        ...block.rows.map((row) => `${row.role === 'group' ? '# ' : row.role === 'total' ? '= ' : ''}| ${row.cells.map(cell).join(' | ')} |${row.link === undefined ? '' : ` →${row.link}`}`),
        ...(block.caption === undefined ? [] : [`(caption) ${block.caption}`]),
      ];
    case 'chart':
      return block.type === 'bubble'
        ? [`chart bubble: ${block.title}`, ...block.points.map((point) => `  ${point.label}: ${String(point.x)}, ${String(point.y)}, ${String(point.size)}`)]
        : [`chart ${block.type}: ${block.title}`, `  ${block.categories.join(' | ')}`, ...block.series.map((one) => `  ${one.name}: ${one.values.map((value) => (value === null ? '·' : String(value))).join(' | ')}`)];
    case 'figures':
      return block.figures.map((figure) => `* ${figure.value} ${figure.label}${figure.lights ? ` [${figure.lights.map(({ word, count }) => `${String(count)} ${word}`).join(', ')}]` : ''}${figure.trendText === undefined ? '' : ` (${figure.trend ?? ''} ${figure.trendText})`}`);
    case 'heading':
      return ['', `${'#'.repeat(block.level)} ${block.text}`];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${typeof value === 'object' && 'light' in value ? `[${value.word}]` : richText(value as RichText)}`);
    case 'diagram':
      return [`diagram: ${block.title}`, ...block.boxes.map(({ lines }) => `  [${lines.join(' ')}]`)];
    case 'wheel':
      return [`wheel: ${block.title}`, ...block.months.map(({ name, events }) => `  ${name}: ${events.join('; ')}`)];
    case 'page-break':
      return ['---'];
  }
}

export function dumpDeck(model: DeckModel, notes = false): string {
  const lines = [`${model.title} — ${model.organisation} — ${model.footer} — ${model.stamp ?? 'no stamp'}`];
  for (const section of model.sections) {
    lines.push('', `== ${section.name}`);
    for (const slide of section.slides) {
      lines.push('', `[${slide.id}] ${slide.layout}`, `## ${slide.title}`);
      if (slide.subtitle !== undefined) lines.push(`   ${slide.subtitle}`);
      for (const { slot, block } of slide.contents) lines.push(...(slot === 'full' ? [] : [`(${slot})`]), ...dumpBlock(block));
      if (slide.footnote !== undefined) lines.push(`_ ${slide.footnote}`);
      if (notes) lines.push(...slide.notes.map((note) => `> ${note}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

export function dumpDocument(model: DocumentModel): string {
  return `${[`${model.title} — ${model.subtitle ?? ''} — ${model.approval} — ${model.stamp ?? 'no stamp'} — ${model.headerText} — ${model.footerText}`, ...model.blocks.flatMap(dumpBlock)].join('\n')}\n`;
}
