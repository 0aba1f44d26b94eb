import { createContext, useContext } from 'react';

/** Whether the pane is drawn light or dark, for the few colours that are not the theme's. */
export const LookContext = createContext<'light' | 'dark'>('light');

export function useLookOfPane(): 'light' | 'dark' {
  return useContext(LookContext);
}
