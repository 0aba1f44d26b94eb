import { makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AskedProject } from '../../../app/status-collection/collect-status.js';
import { reportEdit, type Project } from '../../../app/status-collection/reported-fields.js';
import { trafficLight } from '../../../register/choices/project.js';
import { entities } from '../../../register/entities/index.js';
import type { IsoDate } from '../../../schema/dates.js';
import type { Text } from '../../../schema/text.js';
import { Button } from '../../controls/button.js';
import { Field } from '../../controls/field.js';
import { LightShape } from '../../controls/light-badge.js';
import { PaneDialog } from '../../controls/pane-dialog.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { useOutcome } from '../../state/use-outcome.js';
import { statusWords } from './status-words.js';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
  light: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

const { light: lightField, sinceLast: sinceField, nextSteps: stepsField } = entities.project.fields;

/** A project's status in three answers; dates and money are for the full form. */
export function ReportForm({ asked, day, saved, onClose }: { readonly asked: AskedProject; readonly day: IsoDate; readonly saved: Text; readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const settle = useOutcome();
  const { session, state, language } = usePane();
  const { project } = asked;
  const [light, setLight] = useState(project.light);
  const [sinceLast, setSinceLast] = useState('');
  const [nextSteps, setNextSteps] = useState(project.nextSteps ?? '');
  const save = async (): Promise<void> => {
    const since = sinceLast.trim();
    const next = nextSteps.trim();
    const outcome = await session.saveRow(reportEdit(project, { light, ...(since === '' ? {} : { sinceLast: since }), nextSteps: next === '' ? null : next }, day));
    if (settle(outcome, saved)) onClose();
  };
  return (
    <PaneDialog
      title={word(statusWords.form, { name: project.name ?? project.id })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{word(statusWords.cancel)}</Button>
          <Button appearance="primary" disabled={state.busy || light === null} onClick={() => void save()}>
            {word(statusWords.save)}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={word(lightField.label)} {...(asked.externalSchedule ? { hint: word(statusWords.external) } : {})}>
          <RadioGroup value={light ?? ''} onChange={(_, { value }) => setLight(value as Project['light'])}>
            {trafficLight.options.map(({ key, label }) => (
              <Radio
                key={key}
                value={key}
                label={
                  <span className={styles.light}>
                    <LightShape light={key} />
                    {label[language]}
                  </span>
                }
              />
            ))}
          </RadioGroup>
        </Field>
        <Field label={word(sinceField.label)} {...(project.sinceLast === null ? {} : { hint: word(statusWords.last, { text: project.sinceLast }) })}>
          <Textarea value={sinceLast} rows={3} onChange={(_, { value }) => setSinceLast(value)} />
        </Field>
        <Field label={word(stepsField.label)}>
          <Textarea value={nextSteps} rows={3} onChange={(_, { value }) => setNextSteps(value)} />
        </Field>
      </div>
    </PaneDialog>
  );
}
