import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { projectName } from '../../facts/project-name.js';
import type { DeckFacts } from '../deck-facts.js';

const namesShown = 6;

function everyoneSilent({ silent, current, register, say }: DeckFacts): string | null {
  const days = register.settings.statusMaxAgeDays;
  if (silent.length < 2 || silent.length < current.length || days === null) return null;
  return say({ da: 'Ingen af projekterne har meldt status de seneste {days} dage', en: 'None of the projects have reported status within the last {days} days' }, { days });
}

/** That the picture is not whole, on the first page; null when everyone has reported, or nobody is asked to. */
export function silentWarning(facts: DeckFacts): string | null {
  const { silent, say, language } = facts;
  if (silent.length === 0) return null;
  const who = everyoneSilent(facts) ?? countPhrase(silent.length, {
    one: { da: '{N} projekt har ikke meldt status', en: '{N} project has not reported status' },
    many: { da: '{N} projekter har ikke meldt status', en: '{N} projects have not reported status' },
  }, language);
  return say({ da: '{who} – billedet er ufuldstændigt', en: '{who} – the picture is incomplete' }, { who });
}

/** Who has not reported, by name, for the page about the figures. */
export function statusLine(facts: DeckFacts): string {
  const { silent, current, say, language } = facts;
  if (silent.length > 0) {
    const everyone = everyoneSilent(facts);
    if (everyone !== null) return `${everyone}.`;
    const names = shortListOf(silent.map((project) => shorten(projectName(project, say), 100)), namesShown, language);
    return countPhrase(silent.length, {
      one: { da: '{N} projekt har ikke meldt status: {names}.', en: '{N} project has not reported status: {names}.' },
      many: { da: '{N} projekter har ikke meldt status: {names}.', en: '{N} projects have not reported status: {names}.' },
    }, language, { names });
  }
  return current.some(({ statusDate }) => statusDate !== null)
    ? say({ da: 'Alle projekter har meldt status.', en: 'All projects have reported status.' })
    : say({ da: 'Det er ikke registreret, hvornår projekterne sidst har meldt status.', en: 'When the projects last reported status is not recorded.' });
}
