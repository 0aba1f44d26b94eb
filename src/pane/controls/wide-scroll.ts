import { tokens } from '@fluentui/react-components';

const { colorNeutralBackground1: ground, colorNeutralShadowKey: shade } = tokens;

/** What is wider than the pane scrolls on its own; a shadow at an edge says that there is more that way. It stands on the ground of a section. */
export const wideScroll = {
  overflowX: 'auto',
  backgroundImage: [`linear-gradient(to right, ${ground} 40%, transparent)`, `linear-gradient(to left, ${ground} 40%, transparent)`, `linear-gradient(to right, ${shade}, transparent)`, `linear-gradient(to left, ${shade}, transparent)`].join(', '),
  backgroundPositionX: '0, 100%, 0, 100%',
  backgroundSize: '28px 100%, 28px 100%, 10px 100%, 10px 100%',
  backgroundRepeat: 'no-repeat',
  backgroundAttachment: 'local, local, scroll, scroll',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const;
