import { useState } from 'react';
import type { MadeFile } from '../../app/documents/made-document.js';
import type { Text } from '../../schema/text.js';
import { offerFiles } from '../controls/offer-files.js';
import { usePane } from './pane-context.js';
import { usePapers, type PaperTools } from './papers-context.js';

const words = {
  made: { da: '{count} filer er hentet; se i Overførsler.', en: '{count} files have been downloaded; see Downloads.' },
  madeOne: { da: 'Filen er hentet; se i Overførsler.', en: 'The file has been downloaded; see Downloads.' },
  failed: { da: 'Filen kunne ikke laves. Tjek netforbindelsen, og prøv igen.', en: 'The file could not be made. Check the network and try again.' },
} as const satisfies Record<string, Text>;

/** Makes papers and hands them over as downloads; `making` while it does, and `note` is told with them. Null where papers cannot be made. */
export function usePaperOffer(): { readonly making: boolean; readonly offer: (make: (tools: PaperTools) => Promise<readonly MadeFile[]>, note?: Text) => void } | null {
  const papers = usePapers();
  const { tell } = usePane();
  const [making, setMaking] = useState(false);
  if (papers === null) return null;
  const run = async (make: (tools: PaperTools) => Promise<readonly MadeFile[]>, note?: Text): Promise<void> => {
    setMaking(true);
    try {
      const files = await make(await papers());
      offerFiles(files);
      const count = String(files.length);
      const made: Text = files.length === 1 ? words.madeOne : { da: words.made.da.replace('{count}', count), en: words.made.en.replace('{count}', count) };
      tell(note === undefined ? made : { da: `${made.da} ${note.da}`, en: `${made.en} ${note.en}` }, 'done');
    } catch {
      tell(words.failed, 'problem');
    } finally {
      setMaking(false);
    }
  };
  return { making, offer: (make, note) => void run(make, note) };
}
