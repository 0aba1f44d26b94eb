import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StatusCollection } from '../../../app/status-collection/collect-status.js';
import { LightBadge } from '../../controls/light-badge.js';
import { LinkRow } from '../../controls/link-row.js';
import { Section } from '../../controls/section.js';
import { useWords } from '../../state/pane-context.js';
import { rowAddress } from '../../state/row-address.js';
import { statusWords } from './status-words.js';

const useStyles = makeStyles({
  text: { margin: 0, padding: '0 12px 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  lights: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', marginTop: '4px' },
  light: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
});

/** The light reported beside the one the figures give, where they differ; never on the material itself. */
export function LightsAndFigures({ collection }: { readonly collection: StatusCollection }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const apart = collection.asked.filter(({ gap }) => gap !== null);
  return (
    <Section title={word(statusWords.lights)} aside={apart.length === 0 ? null : apart.length}>
      <p className={styles.text}>{word(apart.length === 0 ? statusWords.agree : statusWords.lightsAbout)}</p>
      {apart.map(({ project, calculated }) => (
        <LinkRow
          key={project.id}
          href={rowAddress('project', project.id) ?? ''}
          below={
            <span className={styles.lights}>
              <span className={styles.light}>
                {word(statusWords.reported)} <LightBadge light={project.light} />
              </span>
              <span className={styles.light}>
                {word(statusWords.figures)} <LightBadge light={calculated} />
              </span>
            </span>
          }
        >
          {project.name ?? project.id}
        </LinkRow>
      ))}
    </Section>
  );
}
