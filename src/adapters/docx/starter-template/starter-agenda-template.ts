import { itemHeadings } from '../styles/heading-styles.js';
import { marker } from '../template/markers.js';
import { paragraph, run, section, tab } from './body-parts.js';
import { topBand } from './front-graphic.js';
import { templatePackage } from './template-package.js';

const noLine = '<w:pBdr><w:bottom w:val="nil"/></w:pBdr>';

/** The template of agenda, case and minutes: the title heads the first page, which has a letter head of its own. */
export function starterAgendaTemplate(): Uint8Array {
  return templatePackage({
    title: 'Skabelon til dagsorden',
    styles: itemHeadings,
    headers: {
      first: paragraph('header', run(marker('organisation'), 'sender') + tab + run(marker('stamp'), 'stamp') + topBand(), noLine),
      running: paragraph('header', run(marker('header')) + tab + run(marker('stamp'), 'stamp')),
    },
    footers: {
      foot: paragraph('footer', run(marker('footer')) + tab + run(marker('page-number'))),
    },
    body: (idOf) => {
      const reference = (kind: 'header' | 'footer', type: string, name: string): string => `<w:${kind}Reference w:type="${type}" r:id="${idOf(name)}"/>`;
      return (
        paragraph('title', run(marker('title'))) +
        paragraph('subtitle', run(marker('subtitle'))) +
        paragraph('approval', run(marker('approval')), '<w:spacing w:before="0" w:after="200"/>') +
        paragraph('normal', run(marker('toc'))) +
        paragraph('normal', run(marker('content'))) +
        section(
          reference('header', 'default', 'running') + reference('header', 'first', 'first') + reference('footer', 'default', 'foot') + reference('footer', 'first', 'foot'),
          null,
          true,
        )
      );
    },
  });
}
