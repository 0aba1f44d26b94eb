import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createElement, type ReactElement } from 'react';
import { pictureWidth, type DrawnPicture, type PictureShape } from '../../../page-drawing/picture/picture.js';
import { useLookOfPane } from '../../controls/look-context.js';

const forced = '@media (forced-colors: active)';

/** A tone is the colour of its shapes, and `--on` what is read on them. In forced colours they are told apart by how full they are. */
const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', maxWidth: '440px', height: 'auto', fontSize: '12px', fontFamily: tokens.fontFamilyBase },
  filled: { fill: 'currentColor', [forced]: { fill: 'CanvasText', stroke: 'CanvasText' } },
  'seen-through': { fill: 'currentColor', fillOpacity: 0.72, stroke: tokens.colorNeutralBackground1, strokeWidth: 1, [forced]: { fill: 'CanvasText', stroke: 'Canvas' } },
  stroked: { fill: 'none', stroke: 'currentColor', strokeWidth: 2, [forced]: { stroke: 'CanvasText' } },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1 },
  words: { fill: tokens.colorNeutralForeground1 },
  quiet: { fill: tokens.colorNeutralForeground2 },
  strong: { fill: tokens.colorNeutralForeground1, fontSize: '26px', fontWeight: tokens.fontWeightSemibold },
  inside: { fill: 'var(--on)', stroke: 'none', fontWeight: tokens.fontWeightSemibold, [forced]: { fill: 'CanvasText', fillOpacity: 1, paintOrder: 'stroke', stroke: 'Canvas', strokeWidth: '3px' } },
  light1: { color: '#17475b', '--on': '#ffffff' },
  light2: { color: '#b57415', '--on': '#ffffff', [forced]: { fillOpacity: 0.45 } },
  light3: { color: '#4b889d', '--on': '#ffffff', [forced]: { fillOpacity: 0.7 } },
  light4: { color: '#8a5a83', '--on': '#ffffff', [forced]: { fillOpacity: 0.25 } },
  light5: { color: '#5c7f4e', '--on': '#ffffff', [forced]: { fillOpacity: 0.85 } },
  light6: { color: '#75828a', '--on': '#ffffff', [forced]: { fillOpacity: 0.1 } },
  lightred: { color: '#c0261f', '--on': '#ffffff' },
  lightyellow: { color: '#f2b824', '--on': '#1b2733', stroke: '#9a6c00', [forced]: { fillOpacity: 0.45 } },
  lightgreen: { color: '#2e7d32', '--on': '#ffffff', [forced]: { fillOpacity: 0.2 } },
  lightnone: { color: '#8c98a0', '--on': '#1b2733', [forced]: { fillOpacity: 0.1 } },
  dark1: { color: '#8cc6da', '--on': '#0a1e27' },
  dark2: { color: '#e2ad55', '--on': '#0a1e27', [forced]: { fillOpacity: 0.45 } },
  dark3: { color: '#5f9fb6', '--on': '#0a1e27', [forced]: { fillOpacity: 0.7 } },
  dark4: { color: '#c797bf', '--on': '#0a1e27', [forced]: { fillOpacity: 0.25 } },
  dark5: { color: '#93c180', '--on': '#0a1e27', [forced]: { fillOpacity: 0.85 } },
  dark6: { color: '#a5b1b8', '--on': '#0a1e27', [forced]: { fillOpacity: 0.1 } },
  darkred: { color: '#ff8a7d', '--on': '#2a0705' },
  darkyellow: { color: '#ffcf5c', '--on': '#2b2000', [forced]: { fillOpacity: 0.45 } },
  darkgreen: { color: '#7fd08f', '--on': '#04220c', [forced]: { fillOpacity: 0.2 } },
  darknone: { color: '#8e9aa2', '--on': '#0a1e27', [forced]: { fillOpacity: 0.1 } },
});

/** A chart of the page as a small picture; what it shows is its text, and its figures stand in the table behind it. */
export function PagePicture({ drawn: { picture, height, shapes } }: { readonly drawn: DrawnPicture }): ReactElement {
  const styles = useStyles();
  const look = useLookOfPane();
  const draw = ({ tag, at, looks, tone, text }: PictureShape, key: number): ReactElement => {
    const { 'text-anchor': textAnchor, 'stroke-dasharray': strokeDasharray, ...places } = at;
    return createElement(tag, { key, ...places, textAnchor, strokeDasharray, className: mergeClasses(tone === undefined ? undefined : styles[`${look}${tone}`], ...looks.map((one) => styles[one])) }, text);
  };
  return (
    <svg viewBox={`0 0 ${String(pictureWidth)} ${String(Math.ceil(height))}`} role="img" aria-label={picture} className={styles.picture}>
      {shapes.map(draw)}
    </svg>
  );
}
