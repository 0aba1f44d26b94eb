import type { DiagramBlock, DocumentBlock } from '../../schema/document-models.js';
import type { Text } from '../../schema/text.js';
import { benefitMap } from '../../benefits/views/benefit-map.js';
import { layoutMap, type PlacedNode } from '../../benefits/views/map-layout.js';
import type { ReportFacts } from './report-facts.js';

const heads: Readonly<Record<PlacedNode['column'], Text>> = {
  delivery: { da: 'Leverancer', en: 'Deliveries' },
  change: { da: 'Forandringer', en: 'Changes' },
  benefit: { da: 'Gevinster', en: 'Benefits' },
  goal: { da: 'Mål', en: 'Goals' },
};

/** Points, and the width of an ordinary letter of the drawing's text. */
const size = { width: 470, letter: 5.1 };

/** The benefit map as a drawing; nothing for a project whose map is one column. */
export function mapBlocks({ register, project, say }: ReportFacts): readonly DocumentBlock[] {
  const map = benefitMap(register, project);
  if (map.links.length === 0) return [];
  const layout = layoutMap(map, size.width, size.letter);
  const nameOf = new Map(map.nodes.map(({ id, text }) => [id, text]));
  const diagram: DiagramBlock = {
    kind: 'diagram',
    title: say({ da: 'Gevinstkort', en: 'Benefit map' }),
    description: map.links.map(({ from, to }) => `${nameOf.get(from) ?? ''} → ${nameOf.get(to) ?? ''}`).join('. '),
    width: layout.width,
    height: layout.height + 2,
    heads: layout.columns.map(({ key, x, width }) => ({ text: say(heads[key]), x, width, height: layout.headHeight })),
    boxes: layout.nodes.map(({ x, y, width, height, lines, column, negative }) => ({ x, y, width, height, lines, look: column === 'benefit' ? 'strong' : column === 'goal' ? 'soft' : 'plain', dashed: negative })),
    links: layout.links.map(({ x1, y1, x2, y2 }) => ({ x1, y1, x2, y2 })),
    lineHeight: layout.lineHeight,
    caption: say({ da: 'Fra leverancer over forandringer til gevinster og mål', en: 'From deliveries over changes to benefits and goals' }),
  };
  return [{ kind: 'heading', level: 1, text: say({ da: 'Sådan hænger det sammen', en: 'How it hangs together' }), bookmark: 'map' }, diagram];
}
