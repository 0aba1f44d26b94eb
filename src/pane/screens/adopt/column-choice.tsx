import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { countColumnIn, readWordAs, sendColumn, type MappingTarget } from '../../../adoption/mapping/correct-mapping.js';
import { adoptedField, type AdoptedEntity } from '../../../adoption/kinds/list-kinds.js';
import type { ColumnMapping, Mapping } from '../../../adoption/mapping/mapping.js';
import { moneyUnits, type MoneyUnit } from '../../../adoption/values/money-words.js';
import { columnLetter } from '../../../register/register.js';
import { labelOf } from '../../../schema/choice.js';
import { Field } from '../../controls/field.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { adoptWords, sureness } from './adopt-words.js';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  unsure: { boxShadow: `inset 3px 0 0 ${tokens.colorPaletteYellowBorderActive}`, '@media (forced-colors: active)': { borderLeft: '3px solid CanvasText' } },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { width: '100%', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const unitNames: Readonly<Record<MoneyUnit, { readonly da: string; readonly en: string }>> = {
  1: { da: 'hele', en: 'ones' },
  1000: { da: 'tusinder', en: 'thousands' },
  1000000: { da: 'millioner', en: 'millions' },
  1000000000: { da: 'milliarder', en: 'billions' },
};

interface ColumnChoiceProps {
  readonly sheet: string;
  readonly entity: AdoptedEntity;
  readonly column: ColumnMapping;
  readonly targets: readonly MappingTarget[];
  readonly samples: readonly string[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** One column of the list: what it becomes, how sure that is and why, and the words of it nobody knows. */
export function ColumnChoice({ sheet, entity, column: { column, header, to, unit, values, confidence, reason }, targets, samples, mapping, onChange }: ColumnChoiceProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { language } = usePane();
  const name = header.trim() === '' ? word(adoptWords.unnamed, { letter: columnLetter(column) }) : header.replace(/\s+/g, ' ');
  const { word: sure, unsure } = sureness(confidence);
  const kind = adoptedField(entity, to)?.kind;
  const options = (isField: boolean): readonly ReactElement[] =>
    targets.filter((one) => one.isField === isField).map(({ key, label }) => (
      <option key={key} value={key}>
        {word(label)}
      </option>
    ));
  return (
    <li className={mergeClasses(styles.item, unsure && styles.unsure)}>
      <Field className={styles.field} label={word(adoptWords.becomes, { header: name })}>
        <Select className={styles.select} select={{ className: styles.select }} value={to} onChange={(_event, { value }) => onChange(sendColumn(mapping, sheet, column, value))}>
          <optgroup label={word(adoptWords.fields)}>{options(true)}</optgroup>
          <optgroup label={word(adoptWords.places)}>{options(false)}</optgroup>
        </Select>
      </Field>
      <span className={styles.quiet}>
        {word(sure)} ({Math.round(confidence * 100)} %): {word(reason)}
        {samples.length > 0 ? `. ${word(adoptWords.sample, { values: samples.join(' · ') })}` : ''}
      </span>
      {kind?.name === 'money' ? (
        <Field className={styles.field} label={word(adoptWords.unit, { header: name })}>
          <Select className={styles.select} select={{ className: styles.select }} value={String(unit ?? 1)} onChange={(_event, { value }) => onChange(countColumnIn(mapping, sheet, column, Number(value) as MoneyUnit))}>
            {moneyUnits.map((one) => (
              <option key={one} value={one}>
                {word(unitNames[one])}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {kind?.choices
        ? Object.entries(values ?? {}).map(([own, meant]) => (
            <Field key={own} className={styles.field} label={word(adoptWords.wordMeans, { header: name, word: own })}>
              <Select className={styles.select} select={{ className: styles.select }} value={meant ?? ''} onChange={(_event, { value }) => onChange(readWordAs(mapping, sheet, column, own, value === '' ? null : value))}>
                <option value="">{word(adoptWords.asText)}</option>
                {kind.choices?.options.map(({ key }) => (
                  <option key={key} value={key}>
                    {kind.choices ? labelOf(kind.choices, key, language) : key}
                  </option>
                ))}
              </Select>
            </Field>
          ))
        : null}
    </li>
  );
}
