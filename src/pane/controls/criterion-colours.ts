import { useLookOfPane } from './look-context.js';

// Eight hues told apart also by those who see red and green alike (after Okabe & Ito), a shade lighter in the dark.
const light = ['#0067a3', '#b85c00', '#00795c', '#8f3f77', '#6b6b00', '#3d5a80', '#a33b3b', '#4f4f4f'] as const;
const dark = ['#56b4e9', '#e69f00', '#2fc49b', '#d98bc0', '#cfc83a', '#9db7dd', '#f08a7d', '#bdbdbd'] as const;

/** A colour for each criterion, in their order; round again after eight. */
export function useCriterionColour(): (at: number) => string {
  const hues = useLookOfPane() === 'dark' ? dark : light;
  return (at) => hues[at % hues.length] ?? hues[0];
}
