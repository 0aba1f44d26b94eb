import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { countWord, sentenceStart } from '../../../schema/wording/number-words.js';
import type { DeckFacts } from '../deck-facts.js';

/** `fire af 23 projekter`, `alle fire projekter`, `det ene projekt`. */
function shareOf(count: number, all: number, { say, language }: DeckFacts): string {
  const params = { n: countWord(count, language), all: countWord(all, language) };
  if (count === all) return all === 1 ? say({ da: 'det ene projekt', en: 'the one project' }) : say({ da: 'alle {all} projekter', en: 'all {all} projects' }, params);
  return say({ da: '{n} af {all} projekter', en: '{n} of {all} projects' }, params);
}

/** Current projects without a light. */
function unlit({ current }: DeckFacts): number {
  return current.filter(({ light }) => light === null || light === 'none').length;
}

/** Of a list where nobody has been found to need help: true of it only when the lights have been set. */
function noHelp(facts: DeckFacts): string {
  const { current, hasLights, say, language } = facts;
  const all = current.length;
  const without = unlit(facts);
  const params = { n: countWord(without, language), all: countWord(all, language) };
  if (!hasLights) {
    return all === 1
      ? say({ da: 'ét projekt er i gang – det har ikke trafiklys endnu', en: 'one project is under way – it has no light yet' })
      : say({ da: '{all} projekter er i gang – ingen har trafiklys endnu', en: '{all} projects are under way – none has a light yet' }, params);
  }
  if (without > all / 2) return say({ da: 'ingen projekter er meldt røde – {n} af {all} har ikke trafiklys endnu', en: 'no project is reported red – {n} of {all} have no light yet' }, params);
  return all === 1
    ? say({ da: 'projektet har ikke brug for styregruppens hjælp', en: "the project does not need the steering group's help" })
    : say({ da: 'ingen af projekterne har brug for styregruppens hjælp', en: "none of the projects need the steering group's help" });
}

/** The end of a title that began with the cases. */
function helpTail(facts: DeckFacts): string {
  const { attention, current, say, language } = facts;
  const [count, all] = [attention.length, current.length];
  const params = { share: shareOf(count, all, facts), n: countWord(unlit(facts), language), all: countWord(all, language) };
  if (count > 0) return say({ da: 'og hjælp til {share}', en: 'and help with {share}' }, params);
  if (all > 0 && unlit(facts) > all / 2) {
    return unlit(facts) === all
      ? say({ da: 'projekterne har ikke trafiklys endnu', en: 'the projects have no lights yet' })
      : say({ da: '{n} af {all} projekter har ikke trafiklys endnu', en: '{n} of {all} projects have no light yet' }, params);
  }
  return say({ da: 'ingen projekter har brug for hjælp', en: 'no projects need help' });
}

/** Of a list where nothing is under way: how many proposals wait, if any. */
function nothingUnderWay({ scope, say, language }: DeckFacts): string {
  const proposed = scope.projects.filter(({ status }) => status === 'proposed').length;
  if (proposed > 0) {
    return countPhrase(proposed, {
      one: { da: 'Ingen projekter er i gang endnu – ét er foreslået', en: 'No projects are under way yet – one is proposed' },
      many: { da: 'Ingen projekter er i gang endnu – {n} er foreslået', en: 'No projects are under way yet – {n} are proposed' },
    }, language);
  }
  const ended = { closed: { da: 'afsluttet', en: 'closed' }, stopped: { da: 'stoppet', en: 'stopped' }, rejected: { da: 'afvist', en: 'rejected' } } as const;
  const ends = (['closed', 'stopped', 'rejected'] as const).filter((end) => scope.projects.some(({ status }) => status === end)).map((end) => say(ended[end]));
  return ends.length > 0
    ? say({ da: 'Ingen projekter er i gang – alle er {ends}', en: 'No projects are under way – all are {ends}' }, { ends: ends.join(say({ da: ' eller ', en: ' or ' })) })
    : say({ da: 'Der er endnu ingen aktive projekter i oversigten', en: 'There are no active projects in the register yet' });
}

/** What we ask for, in one line: decisions, and help with projects. */
export function openingTitle(decisions: number, facts: DeckFacts): string {
  const { attention, current, meeting, say, language } = facts;
  const [count, all] = [attention.length, current.length];
  const share = shareOf(count, all, facts);
  if (decisions > 0) {
    const forms = { gender: 'common', one: { da: 'Vi beder om {n} beslutning', en: 'We ask for {n} decision' }, many: { da: 'Vi beder om {n} beslutninger', en: 'We ask for {n} decisions' } } as const;
    const asked = countPhrase(decisions, forms, language);
    return all === 0 ? asked : `${asked} – ${helpTail(facts)}`;
  }
  if (all === 0) return nothingUnderWay(facts);
  const single = count === 1;
  if (meeting !== null && count > 0) return say({ da: 'Ingen sager til beslutning – men {share} har brug for hjælp', en: single ? 'No cases for decision – but {share} needs help' : 'No cases for decision – but {share} need help' }, { share });
  if (meeting !== null) return `${say({ da: 'Ingen sager til beslutning', en: 'No cases for decision' })}${unlit(facts) > all / 2 ? ' – ' : language === 'da' ? ', og ' : ', and '}${helpTail(facts)}`;
  if (count === 0) return sentenceStart(noHelp(facts));
  return sentenceStart(say({ da: '{share} har brug for styregruppens hjælp', en: single ? "{share} needs the steering group's help" : "{share} need the steering group's help" }, { share }));
}
