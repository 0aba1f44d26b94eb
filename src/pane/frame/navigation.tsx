import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Board20Regular, CalendarLtr20Regular, CheckmarkCircle20Regular, DataTrending20Regular, Scales20Regular } from '@fluentui/react-icons';
import type { ComponentType, ReactElement } from 'react';
import { screens, type Screen } from '../screens/index.js';
import { usePane, useWords } from '../state/pane-context.js';
import { writeRoute } from '../state/route.js';
import { frameWords, groupWords, type GroupKey } from '../words/frame-words.js';
import { focusRing } from '../controls/focus-ring.js';

const icons: Readonly<Record<GroupKey, ComponentType>> = {
  overview: Board20Regular,
  checks: CheckmarkCircle20Regular,
  prioritisation: Scales20Regular,
  benefits: DataTrending20Regular,
  meetings: CalendarLtr20Regular,
};

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  // Excel lays its own small menu over the upper right corner of a pane.
  groups: { display: 'flex', flexWrap: 'wrap', listStyleType: 'none', margin: 0, padding: '4px 36px 0 4px' },
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '1px',
    padding: '5px 7px 4px',
    '@media (max-width: 340px)': { padding: '5px 3px 4px' },
    color: tokens.colorNeutralForeground2,
    fontSize: '11px',
    lineHeight: '14px',
    textDecorationLine: 'none',
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    borderBottom: '3px solid transparent',
    // Where colours are forced, what is transparent is seen.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  chosenGroup: { color: tokens.colorBrandForeground1, borderBottomColor: tokens.colorBrandForeground1, '@media (forced-colors: active)': { borderBottomColor: 'Highlight' }, fontWeight: tokens.fontWeightSemibold, ':hover': { color: tokens.colorBrandForeground1 } },
  pages: { display: 'flex', flexWrap: 'wrap', listStyleType: 'none', margin: 0, padding: '3px 4px', '@media (max-width: 340px)': { padding: '3px 7px' }, backgroundColor: tokens.colorNeutralBackground3 },
  page: {
    display: 'block',
    padding: '2px 8px',
    '@media (max-width: 340px)': { padding: '2px 5px' },
    fontSize: '13px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ...focusRing,
  },
  chosenPage: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline', textDecorationThickness: '2px', textUnderlineOffset: '4px' },
});

const groupKeys = Object.keys(groupWords) as readonly GroupKey[];

/** The way about: five groups, and below them the pages of the one that is shown. */
export function Navigation(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { state, screen } = usePane();
  const register = state.register ?? state.early;
  const shown = screens.filter(({ part, hidden }) => !hidden && (part === null || (register?.parts.has(part) ?? false)));
  const here = screens.find(({ key }) => key === screen);
  const groups = groupKeys.flatMap((group) => {
    const [first, ...rest] = shown.filter((one) => one.group === group);
    return first ? [{ group, pages: [first, ...rest] as const }] : [];
  });
  const open = groups.find(({ group }) => group === here?.group);
  if (register === null) return null;
  return (
    <nav aria-label={word(frameWords.sections)} className={styles.root}>
      <button type="button" className="skip" onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}>
        {word(frameWords.skip)}
      </button>
      <ul className={styles.groups}>
        {groups.map(({ group, pages }) => {
          const Icon = icons[group];
          const chosen = group === open?.group;
          return (
            <li key={group}>
              <a href={addressOf(pages[0])} className={mergeClasses(styles.group, chosen && styles.chosenGroup)} {...(chosen ? { 'aria-current': pages.length === 1 ? 'page' : 'true' } : {})}>
                <Icon />
                {word(groupWords[group])}
              </a>
            </li>
          );
        })}
      </ul>
      {open && open.pages.length > 1 ? (
        <ul className={styles.pages} aria-label={word(frameWords.screensOf, { group: word(groupWords[open.group]) })}>
          {open.pages.map((page) => (
            <li key={page.key}>
              <a href={addressOf(page)} className={mergeClasses(styles.page, page.key === screen && styles.chosenPage)} {...(page.key === screen ? { 'aria-current': 'page' } : {})}>
                {word(page.label)}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}

function addressOf({ key }: Screen): string {
  return writeRoute({ screen: key, params: {} });
}
