import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type FocusEvent, type ReactElement } from 'react';
import type { IsoDate } from '../../../schema/dates.js';
import { usePane, useWords } from '../../state/pane-context.js';
import { Button } from '../button.js';
import { Calendar } from './calendar.js';
import { controlAttributes, type FieldControlProps } from './field-props.js';
import { fieldWords } from './field-words.js';
import { useTypedText } from './use-typed-text.js';

const useStyles = makeStyles({
  root: { position: 'relative', width: '100%' },
  input: { width: '100%', minWidth: 0, '& input': { fontVariantNumeric: 'tabular-nums', minWidth: 0 } },
  popup: {
    position: 'absolute',
    zIndex: 10,
    top: 'calc(100% + 2px)',
    left: 0,
    width: '100%',
    minWidth: 'min(250px, calc(100vw - 32px))',
    maxWidth: '300px',
    boxSizing: 'border-box',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    scrollMarginBottom: '64px',
  },
  foot: { display: 'flex', justifyContent: 'space-between', marginTop: '4px' },
});

/** A day, typed as Danes write it or picked from a month; never in the order the browser's language happens to have. */
export function DateControl(props: FieldControlProps): ReactElement {
  const styles = useStyles();
  const word = useWords();
  const { state } = usePane();
  const { field, value, onValue } = props;
  const { shown, onType, onLeave } = useTypedText(props);
  const [open, setOpen] = useState(false);
  const popup = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const backToButton = (): void => root.current?.querySelector('button')?.focus();
  const chosen = typeof value === 'string' ? (value as IsoDate) : null;
  const asOf = state.register?.asOf ?? null;
  const at = chosen ?? asOf;

  useEffect(() => {
    if (open) popup.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  function choose(day: IsoDate | null): void {
    onValue(day);
    setOpen(false);
    backToButton();
  }

  function onBlur(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  return (
    <div
      ref={root}
      className={styles.root}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        backToButton();
      }}
    >
      <Input
        className={styles.input}
        {...controlAttributes(props)}
        value={shown}
        autoComplete="off"
        placeholder={word(fieldWords.dayForm)}
        onChange={(_event, data) => onType(data.value)}
        onBlur={onLeave}
        contentAfter={
          <Button
            size="small"
            appearance="transparent"
            icon={<CalendarLtr20Regular />}
            aria-label={word(fieldWords.openCalendar, { field: word(field.label) })}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        }
      />
      {open && at !== null ? (
        <div ref={popup} className={styles.popup} role="group" aria-label={word(fieldWords.openCalendar, { field: word(field.label) })}>
          <Calendar at={at} chosen={chosen} asOf={asOf} onChoose={choose} />
          <div className={styles.foot}>
            {asOf === null ? null : (
              <Button size="small" appearance="subtle" onClick={() => choose(asOf)}>
                {word(fieldWords.today)}
              </Button>
            )}
            <Button size="small" appearance="subtle" onClick={() => choose(null)}>
              {word(fieldWords.clear)}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
