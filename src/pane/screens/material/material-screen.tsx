import { Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { placeOf } from '../../../app/check-register.js';
import { editionNote, editionRefusal } from '../../../app/documents/edition-words.js';
import { planStatusDeck } from '../../../app/documents/make-status-deck.js';
import { whatStops } from '../../../app/documents/privacy-stop.js';
import { forum } from '../../../register/choices/meeting.js';
import { documentKind } from '../../../register/choices/prioritisation.js';
import { meetingsOf } from '../../../register/checking/meetings.js';
import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { EmptyState } from '../../controls/empty-state.js';
import { PageTitle } from '../../controls/page-title.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { materialWords } from './material-words.js';
import { PageCard } from './page-card.js';

const useStyles = makeStyles({
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))', gap: '8px', padding: '0 12px 8px' },
  select: { width: '100%', minWidth: 0 },
  inner: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  note: { margin: 0, padding: '0 16px 10px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const documents = ['statusDeck', 'executiveDeck'] as const;

/** The status deck page by page before it is made, each with its suggested words and the way to own ones. */
export default function MaterialScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { state, language, params, go } = usePane();
  const { register } = state;
  const document = params['document'] === 'executiveDeck' ? 'executiveDeck' : 'statusDeck';
  const wanted = params['meeting'] ?? null;
  const planned = useMemo(() => (register === null ? null : planStatusDeck(register, { meeting: wanted, audience: document === 'statusDeck' ? 'steering' : 'direktion' })), [register, wanted, document]);
  if (register === null || planned === null) return null;
  const meetings = [...meetingsOf(register, 'steering')].reverse();
  const meeting = planned.kind === 'planned' ? (planned.meeting?.id ?? null) : wanted;
  const show = (change: Readonly<Record<string, string>>): void => go('material', { document, ...(wanted === null ? {} : { meeting: wanted }), ...change });
  const slides = planned.kind === 'planned' ? planned.model.sections.flatMap((section) => section.slides) : [];
  const refusal = planned.kind === 'stopped' ? `${word(whatStops(planned.findings))}. ${word(materialWords.cells, { cells: planned.findings.slice(0, 6).map(placeOf).join(', ') })}` : planned.kind === 'no-such-edition' || planned.kind === 'damaged-edition' ? word(editionRefusal(planned)) : word(materialWords.unclear);
  return (
    <>
      <PageTitle title={word(materialWords.title)} lead={word(materialWords.lead)} />
      <div className={styles.choices}>
        <Field label={word(materialWords.document)}>
          <Select className={styles.select} select={{ className: styles.inner }} value={document} onChange={(_, { value }) => show({ document: value })}>
            {documents.map((key) => (
              <option key={key} value={key}>
                {labelOf(documentKind, key, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={word(materialWords.meeting)}>
          <Select className={styles.select} select={{ className: styles.inner }} value={meeting ?? ''} onChange={(_, { value }) => show({ meeting: value })}>
            {meeting === null ? <option value="">{word(materialWords.none)}</option> : null}
            {meetings.map(({ id, date }) => (
              <option key={id} value={id ?? ''}>
                {`${labelOf(forum, 'steering', language)} ${longDate(date, language)}`}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {planned.kind === 'planned' ? (
        <p className={styles.note}>
          {planned.edition === null ? '' : `${word(editionNote(planned.edition))} `}
          {planned.model.stamp === null ? '' : `${word(materialWords.draft)} `}
          <Link inline href="documents.html" target="_blank" rel="noopener">
            {word(materialWords.make)}
          </Link>
        </p>
      ) : (
        <EmptyState level={2} title={word(materialWords.stopped)} text={refusal} />
      )}
      {slides.map((slide, index) => (
        <PageCard key={slide.id} register={register} slide={slide} number={index + 1} document={document} meeting={meeting} />
      ))}
    </>
  );
}
