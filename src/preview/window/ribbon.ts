import { all, first } from '../book/sheet-xml.js';
import { make } from './element.js';

interface Strings {
  (id: string | null | undefined): string;
}

/** The texts and addresses of a manifest in one language. */
function stringsOf(manifest: Document, language: 'da' | 'en'): Strings {
  const locale = language === 'da' ? 'da-DK' : 'en-US';
  const texts = new Map<string, string>();
  for (const list of ['Images', 'Urls', 'ShortStrings', 'LongStrings']) {
    for (const entry of [...(first(first(manifest, 'Resources'), list)?.children ?? [])]) {
      const override = all(entry, 'Override').find((one) => one.getAttribute('Locale') === locale);
      texts.set(entry.getAttribute('id') ?? '', (override ?? entry).getAttribute(override ? 'Value' : 'DefaultValue') ?? '');
    }
  }
  return (id) => texts.get(id ?? '') ?? '';
}

function labelOf(element: Element, strings: Strings): string {
  return strings([...element.children].find(({ localName }) => localName === 'Label')?.getAttribute('resid'));
}

/** The buttons the manifest puts on the ribbon, group by group. `run` gets a function's name, or null for showing the pane. */
export function ribbonOf(manifest: Document, language: 'da' | 'en', addinPath: string, run: (functionName: string | null, buttonId: string) => void): { readonly tab: string; readonly element: HTMLElement } {
  const strings = stringsOf(manifest, language);
  const element = make('div', 'commands', '', { role: 'toolbar' });
  for (const group of all(first(manifest, 'CustomTab'), 'Group')) {
    const box = make('div', 'group', '', { role: 'group', 'aria-label': labelOf(group, strings) });
    const buttons = make('div', 'buttons');
    for (const control of all(group, 'Control')) {
      const label = labelOf(control, strings);
      const icon = all(control, 'Image').find((image) => image.getAttribute('size') === '32')?.getAttribute('resid');
      const button = make('button', 'command', '', { type: 'button', title: strings(first(first(control, 'Supertip'), 'Description')?.getAttribute('resid')) });
      const picture = make('img', '', '', { alt: '', width: '32', height: '32', src: strings(icon).replace(/^https?:\/\/[^/]+\//, addinPath) });
      picture.addEventListener('error', () => {
        picture.style.visibility = 'hidden';
      });
      button.append(picture, make('span', '', label));
      button.addEventListener('click', () => {
        run(first(control, 'FunctionName')?.textContent ?? null, control.getAttribute('id') ?? '');
      });
      buttons.append(button);
    }
    box.append(buttons, make('div', 'group-name', labelOf(group, strings)));
    element.append(box);
  }
  return { tab: labelOf(first(manifest, 'CustomTab') ?? manifest.documentElement, strings), element };
}
