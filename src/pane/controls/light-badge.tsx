import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { trafficLight, type TrafficLight } from '../../register/choices/project.js';
import { labelOf } from '../../schema/choice.js';
import { usePane } from '../state/pane-context.js';
import { useLookOfPane } from './look-context.js';

/** Each light has a shape of its own, so that it is read without colour. */
const shapes: Readonly<Record<TrafficLight, ReactElement>> = {
  red: <rect x="1.5" y="1.5" width="9" height="9" rx="1" />,
  yellow: <path d="M6 1 11.3 10.7H.7z" />,
  green: <circle cx="6" cy="6" r="5" />,
  none: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
};

const useStyles = makeStyles({
  badge: { display: 'inline-flex', alignItems: 'center', gap: '5px', padding: '0 7px', borderRadius: '10px', fontSize: '12px', lineHeight: '20px', whiteSpace: 'nowrap', '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  shape: { width: '11px', height: '11px', flexShrink: 0, fill: 'currentColor' },
  redlight: { backgroundColor: '#fbe6e4', color: '#7a1712' },
  reddark: { backgroundColor: '#4a1d19', color: '#ffb4aa' },
  yellowlight: { backgroundColor: '#fff0c2', color: '#5a4000' },
  yellowdark: { backgroundColor: '#463509', color: '#ffdf8a' },
  greenlight: { backgroundColor: '#e0f1e2', color: '#17481b' },
  greendark: { backgroundColor: '#173a22', color: '#a5e0b2' },
  nonelight: { backgroundColor: '#ebeef0', color: '#37424b' },
  nonedark: { backgroundColor: '#2f383d', color: '#c9d3d8' },
  redstronglight: { color: '#c0261f' },
  redstrongdark: { color: '#ff8a7d' },
  yellowstronglight: { color: '#9a6c00' },
  yellowstrongdark: { color: '#ffcf5c' },
  greenstronglight: { color: '#27752c' },
  greenstrongdark: { color: '#7fd08f' },
  nonestronglight: { color: '#5a6872' },
  nonestrongdark: { color: '#a9b4bb' },
});

/** The shape of a light alone, for where the word stands beside it. */
export function LightShape({ light, coloured = false }: { readonly light: TrafficLight; readonly coloured?: boolean }): ReactElement {
  const styles = useStyles();
  const look = useLookOfPane();
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={mergeClasses(styles.shape, coloured && styles[`${light}strong${look}`])}>
      {shapes[light]}
    </svg>
  );
}

/** A traffic light as colour, shape and word. */
export function LightBadge({ light, word }: { readonly light: TrafficLight | null; readonly word?: string }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const look = useLookOfPane();
  const key = light ?? 'none';
  return (
    <span className={mergeClasses(styles.badge, styles[`${key}${look}`])}>
      <LightShape light={key} />
      {word ?? labelOf(trafficLight, key, language)}
    </span>
  );
}
