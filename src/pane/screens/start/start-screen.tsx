import type { ReactElement } from 'react';
import { longDate } from '../../../schema/wording/date-words.js';
import { PageTitle } from '../../controls/page-title.js';
import { LinkRow } from '../../controls/link-row.js';
import { writeRoute } from '../../state/route.js';
import { UpgradeOffer } from '../../controls/upgrade-offer.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { Begin } from './begin.js';
import { Coming } from './coming.js';
import { Deadlines } from './deadlines.js';
import { Figures } from './figures.js';
import { MoreParts } from './more-parts.js';
import { Quality } from './quality.js';
import { SinceLast } from './since-last.js';
import { startWords } from './start-words.js';
import { ToDo } from './to-do.js';

/** What to do now, before anything else; how things stand, below it. */
export default function StartScreen(): ReactElement | null {
  const word = useWords();
  const { session, state, language } = usePane();
  const { check } = state;
  const register = state.register ?? state.early;
  if (register === null) return null;
  const date = longDate(register.asOf, language);
  const { organisation } = register.settings;
  const isEmpty = register.rows.project.length === 0;
  const isWhole = state.register !== null && check !== null;
  const unfinished = isWhole ? session.adoption.unfinished() : null;
  return (
    <>
      <PageTitle title={word(startWords.title)} lead={organisation === null ? word(startWords.leadDate, { date }) : word(startWords.lead, { organisation, date })} />
      {isWhole ? <UpgradeOffer /> : null}
      {unfinished === null ? null : (
        <LinkRow href={writeRoute({ screen: 'adopt', params: {} })} below={word(startWords.unfinishedAbout)}>
          {word(startWords.unfinished, { written: unfinished.written, total: unfinished.total })}
        </LinkRow>
      )}
      {isEmpty ? <Begin /> : null}
      <Deadlines register={register} />
      {isWhole ? null : <Coming />}
      {isWhole && !isEmpty ? <ToDo register={register} check={check} /> : null}
      {isWhole ? <SinceLast register={register} changes={state.sinceLast} /> : null}
      {isWhole ? <MoreParts register={register} /> : null}
      {isEmpty ? null : <Figures register={register} />}
      {isWhole && !isEmpty ? <Quality register={register} check={check} /> : null}
    </>
  );
}
