import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { portfolioCounts, type Count } from '../../../app/overview/portfolio-counts.js';
import type { TrafficLight } from '../../../register/choices/project.js';
import type { Register } from '../../../register/register.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { BarTable } from '../../controls/bar-table.js';
import { LightShape } from '../../controls/light-badge.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { countedWords, startWords } from './start-words.js';

const useStyles = makeStyles({ light: { display: 'inline-flex', alignItems: 'center', gap: '6px' } });

/** How many projects there are of each kind, in each phase and with each light. */
export function Figures({ register }: { readonly register: Register }): ReactElement {
  const word = useWords();
  const styles = useStyles();
  const { language } = usePane();
  const { open, byCategory, byPhase, active, byLight } = portfolioCounts(register);
  const rows = (counts: readonly Count[]) => counts.map(({ key, label, count }) => ({ key: key ?? '', name: word(label), count }));
  return (
    <Section title={word(startWords.figures)} aside={countPhrase(open, countedWords.projects, language)}>
      <BarTable caption={word(startWords.byCategory)} rows={rows(byCategory)} whole={open} />
      <BarTable caption={word(startWords.byPhase)} rows={rows(byPhase)} whole={open} />
      {active === 0 ? null : (
        <BarTable
          caption={word(startWords.byLight)}
          whole={active}
          rows={byLight.map(({ key, label, count }) => ({
            key: key ?? '',
            count,
            name: (
              <span className={styles.light}>
                <LightShape light={key as TrafficLight} coloured />
                {word(label)}
              </span>
            ),
          }))}
        />
      )}
    </Section>
  );
}
