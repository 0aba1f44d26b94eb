import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createElement, type ReactElement, type ReactNode } from 'react';
import type { Drawn, DrawnElement } from '../../../page-drawing/drawn.js';
import { LightBadge } from '../../controls/light-badge.js';
import { summaryLook } from '../../controls/summary-look.js';
import { wideScroll } from '../../controls/wide-scroll.js';
import { PagePicture } from './page-picture.js';

const useStyles = makeStyles({
  scroll: { ...wideScroll, margin: '6px 0' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'normal', ':has(td:nth-child(3))': { minWidth: '440px' } },
  head: { textAlign: 'left', padding: '3px 8px 3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, verticalAlign: 'bottom' },
  cell: { textAlign: 'left', padding: '3px 8px 3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'top', minWidth: '60px' },
  right: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold, margin: '6px 0 0' },
  figures: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px', margin: '6px 0', padding: 0, listStyleType: 'none' },
  value: { display: 'block', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  label: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  lights: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  list: { margin: '4px 0', paddingLeft: '18px' },
  text: { margin: '4px 0', overflowWrap: 'anywhere' },
  lead: { margin: '4px 0', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  small: { margin: '2px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  figure: { margin: '10px 0' },
  behind: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, '> summary': { ...summaryLook, width: 'fit-content' } },
  heading: { margin: '10px 0 2px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

function Node({ node }: { readonly node: DrawnElement }): ReactElement {
  const styles = useStyles();
  return createElement(
    node.tag,
    {
      className: mergeClasses(...node.looks.map((look) => styles[look])),
      ...(node.scope === undefined ? {} : { scope: node.scope }),
      ...(node.span === undefined ? {} : { colSpan: node.span }),
      ...(node.scrolled === undefined ? {} : { tabIndex: 0, role: 'group', 'aria-label': node.scrolled }),
    },
    ...node.children.map(drawNode),
  );
}

function drawNode(node: Drawn, key: number): ReactNode {
  if (typeof node === 'string') return node;
  if ('light' in node) return <LightBadge key={key} light={node.light} {...(node.word === '' ? {} : { word: node.word })} />;
  if ('picture' in node) return <PagePicture key={key} drawn={node} />;
  return <Node key={key} node={node} />;
}

/** What a page shows, in the looks of the pane. */
export function DrawnNodes({ nodes }: { readonly nodes: readonly Drawn[] }): ReactElement {
  return <>{nodes.map(drawNode)}</>;
}
