import type { WorkbookFacts } from '../../app/live-workbook.js';
import type { OfficeClient } from './office-client.js';

/** The last part of the workbook's address; Excel may know none, as for guests on the web. */
function nameIn(url: string | null | undefined): string | null {
  const last = (url ?? '').split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? '';
  if (last === '') return null;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Facts as Excel tells them at once; the readings that follow know name and rights better. */
export function workbookFacts({ Office }: OfficeClient, read: () => { readonly name: string; readonly readOnly: boolean } | null): WorkbookFacts {
  const { context } = Office;
  return {
    get name() {
      const known = read()?.name ?? '';
      return known !== '' ? known : nameIn(context.document?.url);
    },
    get readOnly() {
      return read()?.readOnly ?? String(context.document?.mode) === 'readOnly';
    },
    get language() {
      return (context.displayLanguage ?? 'da').toLowerCase().startsWith('da') ? ('da' as const) : ('en' as const);
    },
    get theme() {
      // Excel on the web often tells none.
      const isDark = (context.officeTheme as { readonly isDarkTheme?: boolean } | undefined)?.isDarkTheme;
      return isDark === undefined ? null : isDark ? ('dark' as const) : ('light' as const);
    },
  };
}
