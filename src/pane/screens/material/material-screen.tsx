import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { placeOf } from '../../../app/check-register.js';
import { editionNote, editionRefusal } from '../../../app/documents/edition-words.js';
import { isPagedDocument } from '../../../app/documents/paged-documents.js';
import { planPages, type PlannedPages } from '../../../app/documents/plan-pages.js';
import { planYears } from '../../../app/documents/plan-years.js';
import { whatStops } from '../../../app/documents/privacy-stop.js';
import { EmptyState } from '../../controls/empty-state.js';
import { PageTitle } from '../../controls/page-title.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { MaterialChoices, meetingsFor } from './material-choices.js';
import { materialWords } from './material-words.js';
import { PageCard } from './page-card.js';

const useStyles = makeStyles({
  note: { margin: 0, padding: '0 12px 10px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

function useRefusal(): (planned: Exclude<PlannedPages, { readonly kind: 'planned' }>) => string {
  const word = useWords();
  return (planned) => {
    if (planned.kind === 'stopped') return `${word(whatStops(planned.findings))}. ${word(materialWords.cells, { cells: planned.findings.slice(0, 6).map(placeOf).join(', ') })}`;
    if (planned.kind === 'no-such-edition' || planned.kind === 'damaged-edition') return word(editionRefusal(planned));
    return word(planned.kind === 'no-meeting' ? materialWords.noMeeting : materialWords.unclear);
  };
}

/** The deck, the agenda and the plan page by page before they are made, each page with its suggested words and the way to own ones. */
export default function MaterialScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const refusal = useRefusal();
  const { state, params, go } = usePane();
  const { register } = state;
  const asked = params['document'] ?? '';
  const document = isPagedDocument(asked) ? asked : 'statusDeck';
  const wanted = register === null ? null : (meetingsFor(register, document).find(({ id }) => id === params['meeting'])?.id ?? null);
  const year = useMemo(() => Number(params['year']) || (register === null ? 0 : planYears(register).year), [register, params]);
  const planned = useMemo(() => (register === null ? null : planPages(register, { document, meeting: wanted, year })), [register, wanted, document, year]);
  if (register === null || planned === null) return null;
  const meeting = planned.kind === 'planned' ? planned.meeting : wanted;
  const show = (change: Readonly<Record<string, string>>): void => go('material', { document, ...(wanted === null ? {} : { meeting: wanted }), ...(params['year'] === undefined ? {} : { year: params['year'] }), ...change });
  const pages = planned.kind === 'planned' ? planned.pages : [];
  const draft = document === 'actionPlan' ? materialWords.draftPlan : materialWords.draft;
  return (
    <>
      <PageTitle title={word(materialWords.title)} lead={word(materialWords.lead)} />
      <MaterialChoices register={register} document={document} meeting={meeting} year={year} show={show} />
      {planned.kind === 'planned' ? (
        <p className={styles.note}>
          {planned.edition === null ? '' : `${word(editionNote(planned.edition))} `}
          {planned.stamp === null ? '' : `${word(draft)} `}
          <Link inline href="documents.html" target="_blank" rel="noopener">
            {word(materialWords.make)}
          </Link>
        </p>
      ) : (
        <EmptyState level={2} title={word(materialWords.stopped)} text={refusal(planned)} />
      )}
      {pages.map((page, index) => (
        <PageCard key={page.page ?? String(index)} register={register} shown={page} document={document} meeting={meeting} />
      ))}
    </>
  );
}
