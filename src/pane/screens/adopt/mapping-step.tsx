import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { adoptedEntities, listKind, type AdoptedEntity } from '../../../adoption/kinds/list-kinds.js';
import { amountsAreIn, hasAmounts, mappingTargets, namelessSheets, takeSheetAs } from '../../../adoption/mapping/correct-mapping.js';
import { Button } from '../../controls/button.js';
import { Field } from '../../controls/field.js';
import { Section } from '../../controls/section.js';
import { useWords } from '../../state/pane-context.js';
import { adoptWords } from './adopt-words.js';
import { ColumnChoice } from './column-choice.js';
import { samplesOf } from './samples.js';
import { StepButtons } from './step-buttons.js';
import type { Chosen } from './stages.js';

const useStyles = makeStyles({
  about: { margin: '0 12px 8px', color: tokens.colorNeutralForeground2 },
  currency: { padding: '0 12px 8px', gridTemplateColumns: 'minmax(0, 1fr)' },
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
  missing: { margin: '0 12px 8px', color: tokens.colorStatusDangerForeground1 },
});

/** Those people meet; another one a list is in stands among them. */
const currencies = ['DKK', 'EUR', 'GBP', 'NOK', 'SEK', 'USD'] as const;

interface MappingStepProps {
  readonly chosen: Chosen;
  readonly busy: boolean;
  readonly onChange: (chosen: Chosen) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** The proposed mapping, column by column, to be corrected. */
export function MappingStep({ chosen, busy, onChange, onBack, onNext }: MappingStepProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { source, mapping } = chosen;
  const targets = useMemo(() => new Map(adoptedEntities.map((entity) => [entity, mappingTargets(entity)] as const)), []);
  const samples = useMemo(() => samplesOf(source.workbook, mapping), [source, mapping]);
  const nameless = namelessSheets(mapping);
  /** Sheets a person has said the kind of: they may say it again. */
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  function takeAs(sheet: string, entity: AdoptedEntity): void {
    setAsked(new Set([...asked, sheet]));
    onChange({ ...chosen, mapping: takeSheetAs(source.workbook, mapping, sheet, entity) });
  }
  return (
    <>
      <p className={styles.about}>{word(adoptWords.mappingAbout)}</p>
      {mapping.sheets.map((sheet) => (
        <Section key={sheet.sheet} title={word(adoptWords.columnsOf, { sheet: sheet.sheet })} aside={word({ da: '{count} kolonner', en: '{count} columns' }, { count: sheet.columns.length })}>
          {sheet.entity === 'system' || sheet.doubtful || asked.has(sheet.sheet) ? (
            <Field className={styles.currency} label={word(adoptWords.kind, { sheet: sheet.sheet })}>
              <Select value={sheet.entity} onChange={(_event, { value }) => takeAs(sheet.sheet, value as AdoptedEntity)}>
                {adoptedEntities.map((one) => (
                  <option key={one} value={one}>
                    {word(listKind(one).words.plural)}
                  </option>
                ))}
              </Select>
            </Field>
          ) : null}
          {hasAmounts(sheet) ? (
            <Field className={styles.currency} label={word(adoptWords.currency, { sheet: sheet.sheet })}>
              <Select value={sheet.currency ?? ''} onChange={(_event, { value }) => onChange({ ...chosen, mapping: amountsAreIn(mapping, sheet.sheet, value === '' ? null : value) })}>
                <option value="">{word(adoptWords.currencyUnsaid)}</option>
                {[...new Set([...currencies, ...(sheet.currency === null ? [] : [sheet.currency])])].map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </Select>
            </Field>
          ) : null}
          <ul className={styles.columns}>
            {sheet.columns.map((column) => (
              <ColumnChoice
                key={column.column}
                sheet={sheet.sheet}
                entity={sheet.entity}
                column={column}
                targets={targets.get(sheet.entity) ?? []}
                samples={samples.get(`${sheet.sheet} ${String(column.column)}`) ?? []}
                mapping={mapping}
                onChange={(changed) => onChange({ ...chosen, mapping: changed })}
              />
            ))}
          </ul>
        </Section>
      ))}
      {nameless.length > 0 ? (
        <p role="alert" className={styles.missing}>
          {word(adoptWords.noName, { sheets: nameless.join(', '), name: word(listKind(mapping.sheets.find(({ sheet }) => sheet === nameless[0])?.entity ?? 'project').words.nameOf) })}
        </p>
      ) : null}
      <StepButtons onBack={onBack}>
        <Button appearance="primary" disabled={busy || nameless.length > 0} onClick={onNext}>
          {word(adoptWords.preview)}
        </Button>
      </StepButtons>
    </>
  );
}
