import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Register } from '../../../register/register.js';
import { findRow } from '../../../register/register.js';
import { benefitMap, type BenefitMap } from '../../../benefits/views/benefit-map.js';
import { layoutMap, mapSizes, type MapLayout, type PlacedLink } from '../../../benefits/views/map-layout.js';
import { PlainChoice } from '../../controls/plain-fields.js';
import { Section } from '../../controls/section.js';
import { summaryLook } from '../../controls/summary-look.js';
import { wideScroll } from '../../controls/wide-scroll.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { words } from './benefits-words.js';

const useStyles = makeStyles({
  choices: { padding: '0 12px 8px', maxWidth: '420px' },
  scroll: { ...wideScroll, padding: '0 12px 8px' },
  drawing: { display: 'block', color: tokens.colorNeutralForeground1 },
  head: { fill: tokens.colorNeutralForeground2, fontSize: '11px', fontWeight: tokens.fontWeightSemibold },
  text: { fill: 'currentColor', fontSize: '10.5px' },
  box: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  benefit: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1, strokeWidth: 1.5 },
  negative: { strokeDasharray: '4 3' },
  goal: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  link: { fill: 'none', stroke: tokens.colorNeutralForeground3, strokeWidth: 1.2 },
  list: { margin: '0 12px 12px', fontSize: tokens.fontSizeBase200 },
  summary: summaryLook,
  note: { margin: '0 12px 8px', color: tokens.colorNeutralForeground2 },
});

function bend({ x1, y1, x2, y2 }: PlacedLink): string {
  const half = (x2 - x1) / 2;
  return `M${x1.toFixed(1)} ${y1.toFixed(1)}C${(x1 + half).toFixed(1)} ${y1.toFixed(1)} ${(x2 - half).toFixed(1)} ${y2.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`;
}

function Drawing({ layout, title }: { readonly layout: MapLayout; readonly title: string }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { padding, lineHeight } = mapSizes;
  const heads = { delivery: words.delivery, change: words.change, benefit: words.benefit, goal: words.goals };
  return (
    <svg width={layout.width} height={layout.height + 2} viewBox={`-1 -1 ${String(layout.width + 2)} ${String(layout.height + 2)}`} className={styles.drawing} role="img" aria-label={title}>
      {layout.columns.map(({ key, x }) => (
        <text key={key} x={x} y={12} className={styles.head}>
          {word(heads[key])}
        </text>
      ))}
      {layout.links.map((link) => (
        <path key={`${link.from} ${link.to}`} d={bend(link)} className={styles.link} />
      ))}
      {layout.nodes.map((node) => (
        <g key={node.id}>
          <rect x={node.x} y={node.y} width={node.width} height={node.height} rx={4} className={mergeClasses(node.column === 'benefit' ? styles.benefit : node.column === 'goal' ? styles.goal : styles.box, node.negative && styles.negative)} />
          {node.lines.map((line, index) => (
            <text key={index} x={node.x + padding} y={node.y + padding + lineHeight * (index + 0.78)} className={styles.text}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Boxes of one width, however many columns are in use. */
function widthOf({ nodes }: BenefitMap): number {
  return 162 * new Set(nodes.map(({ column }) => column)).size;
}

/** The same as the drawing, read in order. */
function MapAsList({ map }: { readonly map: BenefitMap }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const nameOf = new Map(map.nodes.map(({ id, text }) => [id, text]));
  return (
    <details className={styles.list}>
      <summary className={styles.summary}>{word(words.asList)}</summary>
      <ul>
        {map.links.map(({ from, to }) => (
          <li key={`${from} ${to}`}>{`${nameOf.get(from) ?? ''} → ${nameOf.get(to) ?? ''}`}</li>
        ))}
      </ul>
    </details>
  );
}

/** The benefit map of a project, as a picture and as a list. */
export function MapPage({ register }: { readonly register: Register }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { params, go } = usePane();
  const withBenefits = register.rows.project.filter((one) => benefitMap(register, one).nodes.length > 0);
  const project = findRow(register, 'project', params['map'] ?? null) ?? withBenefits[0] ?? null;
  const map = project === null ? null : benefitMap(register, project);
  return (
    <>
      <div className={styles.choices}>
        <PlainChoice label={word(words.project)} value={project?.id ?? ''} onChange={(map) => go('benefits', { map })} options={withBenefits.map(({ id, name }) => ({ key: id ?? '', text: name ?? id ?? '' }))} />
      </div>
      {map === null || map.nodes.length === 0 ? <p className={styles.note}>{word(words.mapEmpty)}</p> : (
        <Section title={word(words.map)}>
          {/* Scrolled sideways by keyboard too. */}
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={word(words.mapAbout)}>
            <Drawing layout={layoutMap(map, widthOf(map), 5.6)} title={`${word(words.mapAbout)}: ${project?.name ?? ''}`} />
          </div>
          <MapAsList map={map} />
        </Section>
      )}
    </>
  );
}
