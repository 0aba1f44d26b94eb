import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { riskMatrix, type MatrixSide } from '../../../app/risks/risk-matrix.js';
import { openThreats } from '../../../reports/facts/barrier-facts.js';
import { Button } from '../../controls/button.js';
import { Field } from '../../controls/field.js';
import { PageTitle } from '../../controls/page-title.js';
import { Section } from '../../controls/section.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { BarriersSection } from './barriers-section.js';
import { keyOfCell, RiskMatrixView } from './risk-matrix-view.js';
import { RiskItem } from './risk-row.js';
import { riskWords } from './risk-words.js';

const useStyles = makeStyles({
  side: { padding: '0 12px 8px', maxWidth: '200px' },
  note: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The barriers the steering group is to remove, and the risks it is to judge, in a matrix and as a list. */
export default function RisksScreen(): ReactElement | null {
  const styles = useStyles();
  const word = useWords();
  const { state } = usePane();
  const { register } = state;
  const [side, setSide] = useState<MatrixSide>('before');
  const [cell, setCell] = useState<string | null>(null);
  if (register === null) return null;
  const { rows, unplaced } = riskMatrix(register, side);
  const chosen = cell === null ? undefined : rows.flat().find((one) => keyOfCell(one) === cell && one.risks.length > 0);
  const risks = chosen?.risks ?? openThreats(register);
  return (
    <>
      <PageTitle title={word(riskWords.title)} lead={word(riskWords.lead)} />
      <BarriersSection register={register} />
      {register.parts.has('risks') ? (
        <>
          <Section title={word(riskWords.matrix)}>
            <div className={styles.side}>
              <Field label={word(riskWords.side)}>
                <Select
                  value={side}
                  onChange={(_, { value }) => {
                    setSide(value as MatrixSide);
                    setCell(null);
                  }}
                >
                  <option value="before">{word(riskWords.before)}</option>
                  <option value="after">{word(riskWords.after)}</option>
                </Select>
              </Field>
            </div>
            <RiskMatrixView rows={rows} side={side} chosen={chosen === undefined ? null : cell} onChoose={(one) => setCell(keyOfCell(one) === cell ? null : keyOfCell(one))} />
            {unplaced.length === 0 ? null : <p className={styles.note}>{word(riskWords.unplaced, { n: unplaced.length })}</p>}
          </Section>
          <Section
            title={chosen === undefined ? word(riskWords.list) : word(riskWords.listOfCell, { p: chosen.probability, c: chosen.consequence })}
            aside={
              chosen === undefined ? (
                String(risks.length)
              ) : (
                <Button size="small" appearance="subtle" onClick={() => setCell(null)}>
                  {word(riskWords.showAll)}
                </Button>
              )
            }
          >
            {risks.length === 0 ? <p className={styles.note}>{word(riskWords.noRisks)}</p> : null}
            <ul className={styles.list}>
              {risks.map((risk) => (
                <RiskItem key={risk.id ?? String(risk.at.row)} register={register} risk={risk} />
              ))}
            </ul>
          </Section>
        </>
      ) : null}
    </>
  );
}
