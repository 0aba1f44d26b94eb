import { useState } from 'react';
import { readTyped } from '../../../app/rows/read-typed.js';
import { shownValue } from '../../../app/rows/row-title.js';
import { usePane } from '../../state/pane-context.js';
import type { FieldControlProps } from './field-props.js';

export interface TypedText {
  readonly shown: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** What stands in a box a value is typed in: the person's own characters until they leave it, then the value as it is written. */
export function useTypedText({ field, value, text, onValue, onText }: FieldControlProps): TypedText {
  const { language, state } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  return {
    shown: typed ?? text ?? shownValue(field, value, language),
    onType: (now) => {
      setTyped(now);
      const asOf = state.register?.asOf;
      if (asOf === undefined) return;
      const read = readTyped(field, now, { language, asOf });
      if (read.ok) onValue(read.value);
      else onText(now);
    },
    onLeave: () => setTyped(null),
  };
}
