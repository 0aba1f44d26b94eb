import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { findRow } from '../../../register/register.js';
import { benefitOverview } from '../../../app/benefits/benefit-overview.js';
import { BackLink } from '../../controls/back-link.js';
import { Button } from '../../controls/button.js';
import { EmptyState } from '../../controls/empty-state.js';
import { PageTitle } from '../../controls/page-title.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { writeRoute } from '../../state/route.js';
import { BenefitPage } from './benefit-page.js';
import { words } from './benefits-words.js';
import { ListPage } from './list-page.js';
import { MapPage } from './map-page.js';
import { OverviewOfDay } from './earlier-day.js';
import { ProfilePage } from './profile-page.js';

// What is shown is marked, but no call to do something.
const marked = { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 };

const useStyles = makeStyles({
  shown: { ...marked, ':hover': marked, ':hover:active': marked, borderTopColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1, borderBottomColor: tokens.colorBrandStroke1, borderLeftColor: tokens.colorBrandStroke1, fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { borderTopColor: 'Highlight', borderRightColor: 'Highlight', borderBottomColor: 'Highlight', borderLeftColor: 'Highlight' } },
  root: { display: 'flex', flexDirection: 'column', height: '100%', overflowY: 'auto' },
  views: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '0 12px 10px' },
});

const views = ['overview', 'list', 'maps'] as const;

/** Benefits: the portfolio's overview, the list, the maps, and one benefit with its plan. */
export default function BenefitsScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { state, params, go } = usePane();
  const [view, setView] = useState<(typeof views)[number]>(params['map'] === undefined ? 'overview' : 'maps');
  const { register } = state;
  if (register === null) return null;
  const { id, edit } = params;

  if (edit === 'new') return <div className={styles.root}><ProfilePage key="new" register={register} benefit={null} /></div>;
  if (id !== undefined) {
    const benefit = findRow(register, 'benefit', id);
    if (benefit === null) return <EmptyState title={word(words.gone)} text={id} actions={<Button onClick={() => go('benefits')}>{word(words.back)}</Button>} />;
    if (edit !== undefined) return <div className={styles.root}><ProfilePage key={id} register={register} benefit={benefit} /></div>;
    return (
      <div className={styles.root}>
        <BackLink href={writeRoute({ screen: 'benefits', params: {} })}>{word(words.back)}</BackLink>
        <PageTitle title={benefit.name ?? id} />
        <BenefitPage register={register} benefit={benefit} />
      </div>
    );
  }
  if (register.rows.benefit.length === 0) {
    return <EmptyState of={word(words.title)} title={word(words.none)} text={word(words.noneAbout)} actions={<Button appearance="primary" onClick={() => go('benefits', { edit: 'new' })}>{word(words.add)}</Button>} />;
  }
  const { onTrack, behind, notMeasured } = benefitOverview(register).counts;
  const shown = params['map'] === undefined ? view : 'maps';
  return (
    <div className={styles.root}>
      <PageTitle title={word(words.title)} lead={word(words.lead, { onTrack, behind, notMeasured })} actions={<Button size="small" appearance="primary" onClick={() => go('benefits', { edit: 'new' })}>{word(words.add)}</Button>} />
      <div className={styles.views} role="group" aria-label={word(words.views)}>
        {views.map((key) => (
          <Button key={key} size="small" className={shown === key ? styles.shown : undefined} aria-pressed={shown === key} onClick={() => { setView(key); if (params['map'] !== undefined) go('benefits'); }}>
            {word(words[key])}
          </Button>
        ))}
      </div>
      {shown === 'overview' ? <OverviewOfDay register={register} /> : shown === 'list' ? <ListPage register={register} /> : <MapPage register={register} />}
    </div>
  );
}
