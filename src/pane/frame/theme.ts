import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../state/pane-context.js';

/** The blue-green of the product. White on 80 and 100 on dark ground both have more than 4.5:1. */
const brand: BrandVariants = {
  10: '#03151c',
  20: '#07222d',
  30: '#0b2f3e',
  40: '#103d4f',
  50: '#144a5f',
  60: '#17566e',
  70: '#1b627e',
  80: '#1f6f8d',
  90: '#3a86a3',
  100: '#5aa2bd',
  110: '#74b4cc',
  120: '#8cc6da',
  130: '#a3d3e3',
  140: '#bbe0ec',
  150: '#d2ecf4',
  160: '#e6f5f9',
};

const font = { fontFamilyBase: "'Segoe UI', 'Segoe UI Web (West European)', system-ui, -apple-system, Roboto, 'Helvetica Neue', Arial, sans-serif" };

const themes: Readonly<Record<'light' | 'dark', () => Theme>> = {
  light: () => ({ ...createLightTheme(brand), ...font }),
  dark: () => ({ ...createDarkTheme(brand), ...font, colorBrandForeground1: brand[120], colorBrandForeground2: brand[130], colorBrandForegroundLink: brand[120], colorBrandForegroundLinkHover: brand[130], colorStatusDangerForeground1: '#eeacb2' }),
};

const made = new Map<'light' | 'dark', Theme>();

export function themeOf(look: 'light' | 'dark'): Theme {
  const theme = made.get(look) ?? themes[look]();
  made.set(look, theme);
  return theme;
}

const dark = globalThis.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}

/** What the person chose, else what Excel says of itself, else what the computer prefers. */
export function useLook(choice: ThemeChoice, excel: 'light' | 'dark' | null): 'light' | 'dark' {
  const preferred = useSyncExternalStore(subscribe, () => (dark.matches ? 'dark' : 'light'));
  return choice === 'auto' ? (excel ?? preferred) : choice;
}
