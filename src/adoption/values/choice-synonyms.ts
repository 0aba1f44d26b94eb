/**
 * What other sheets write for the values of our lists, beyond the labels in both languages and their former labels.
 * Only words that mean the same thing: a word that could be two of our values is not here.
 */
export const choiceSynonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  projectStatus: {
    proposed: ['Foreslået', 'Ny', 'Nyt', 'Nye', 'Nyt projekt', 'New', 'Ønske', 'Indmeldt', 'Ansøgt', 'Proposal', 'Pipeline', 'Suggested', 'Requested', 'Idébank', 'Idéer', 'Idékatalog', 'Projektidéer', 'Forslag til nye', 'Ideas'],
    approved: ['Besluttet', 'Vedtaget', 'Prioriteret', 'Accepted'],
    active: ['Igangværende', 'I proces', 'Igangsat', 'Kører', 'Kørende', 'Aktive', 'I fremdrift', 'Under udførelse', 'In progress', 'Ongoing', 'Running', 'Underway', 'Under way', 'On going', 'Started', 'Startet', 'Påbegyndt', 'Open', 'Åben', 'Åbent', 'WIP'],
    paused: ['På pause', 'Pause', 'Pauset', 'Sat i bero', 'Sat på pause', 'Sat på hold', 'Stillet i bero', 'I bero/på hold', 'Hold', 'On hold', 'On-hold', 'Onhold', 'Suspended', 'Parkeret', 'Udskudt', 'Postponed', 'Deferred'],
    closed: ['Færdig', 'Færdigt', 'Gennemført', 'Afsluttede', 'Lukket', 'Slut', 'Complete', 'Completed', 'Done', 'Finished', 'Delivered', 'Ended', 'Udført', 'Fuldført', 'Afleveret'],
    stopped: ['Stop', 'Lukket ned', 'Droppet', 'Dropped', 'Annulleret', 'Aflyst', 'Cancelled', 'Canceled', 'Terminated', 'Skrinlagt', 'Opgivet', 'Abandoned', 'Udgået', 'Udgår', 'Nedlagt', 'Afbrudt'],
    rejected: ['Afslag', 'Afslået', 'Ikke godkendt', 'Fravalgt', 'Declined', 'Refused', 'Nej tak'],
  },
  projectPhase: {
    idea: ['Ide', 'Idéfase', 'Idefase', 'Idefasen', 'Idéudvikling', 'Idé og behov', 'Concept', 'Ideation', 'Initiation', 'Initiering'],
    analysis: ['Analysefase', 'Forundersøgelse', 'Foranalysefase', 'Business case', 'Businesscase', 'Kortlægning', 'Afklaring', 'Pre-analysis', 'Feasibility', 'Discovery', 'Planning', 'Planlægning', 'Planlægningsfasen', 'Planlægningsfase', 'Define', 'Definition'],
    procurement: ['Anskaffelsesfase', 'Indkøb', 'Udbudsfase', 'Udbudsfasen', 'I udbud', 'Kontrahering', 'Tender', 'Tendering', 'Purchase'],
    execution: ['Gennemførelsesfase', 'Gennemføres', 'Udførelse', 'Udvikling', 'Implementering', 'Implementeringsfase', 'Implementeringsfasen', 'Udrulning', 'Pilot', 'Pilotdrift', 'Test', 'Opbygning', 'Implementation', 'Delivery', 'Development', 'Build', 'Rollout', 'Roll-out', 'Deployment', 'Execute'],
    realisation: ['Realiseringsfase', 'Gevinstrealisering', 'I drift', 'Overgået til drift', 'Driftsfase', 'Gevinsthøst', 'Benefits realisation', 'Benefit realisation', 'Operation', 'Operations', 'In operation', 'Live', 'In production', 'Run'],
  },
  obligation: {
    must: ['Skal-opgave', 'Skal opgave', 'Lovpligtig', 'Lovpligtigt', 'Lovkrav', 'Lovbundet', 'Bunden opgave', 'Bundet', 'Obligatorisk', 'Must have', 'Must-have', 'Mandatory', 'Statutory', 'M (must)'],
    should: ['Bør-opgave', 'Bør opgave', 'Should have', 'Should-have', 'Recommended', 'Anbefalet'],
    could: ['Kan-opgave', 'Kan opgave', 'Could have', 'Could-have', 'Nice to have', 'Nice-to-have', 'Optional', 'Frivillig', 'Frivilligt'],
  },
  projectCategory: {
    national: ['National', 'Nationale', 'Fælleskommunal', 'Fællesoffentlig', 'Nationalt projekt', 'Fælleskommunalt projekt', 'Nationalt/fælleskommunalt', 'National/fælleskommunal', 'National og fælleskommunalt', 'Nationalt og fælleskommunalt', 'Nationale og fælleskommunale', 'KOMBIT', 'KL', 'KL/KOMBIT', 'FKDS', 'Monopolbrud', 'Joint municipal', 'Joint public'],
    crossOrganisational: ['Tværgående projekt', 'Tværkommunal', 'Tværkommunalt projekt', 'Tværkommunale', 'På tværs', 'Egen tværgående', 'Tværkommunal/tværgående', 'Tværkommunalt/tværgående', 'Tværkommunalt og tværgående', 'Cross-cutting', 'Cross cutting', 'Cross-organizational', 'Intermunicipal'],
    local: ['Lokale', 'Lokalt projekt', 'Lokal indsats', 'Fagspecifik', 'Fagspecifikt', 'Local project'],
  },
  funding: {
    ownBudget: ['Egen drift', 'Driftsbudget', 'Egen ramme', 'Eget driftsbudget', 'Own'],
    digitalPool: ['Digitaliseringspulje', 'Digitaliseringspuljen', 'Central pulje', 'Digital pool'],
    selfFinanced: ['Selvfinansieret', 'Selvfinansierende', 'Effektivisering', 'Self-funded', 'Invest to save'],
    jointFrame: ['KOMBIT', 'KL', 'KL/KOMBIT', 'KL-ramme', 'KOMBIT-ramme'],
    grant: ['Tilskud', 'Fond', 'Fondsmidler', 'Puljemidler', 'Statstilskud', 'Grant', 'Grant funded'],
    unclear: ['Uafklaret', 'Ukendt', 'Not settled yet', 'Unclear'],
  },
  followedBy: {
    steering: ['Styregruppe', 'Digitaliseringsstyregruppen', 'SG', 'Steering committee', 'Steering board'],
    programme: ['Programgruppe', 'PG', 'Programme board', 'Program group'],
    local: ['Lokal organisation', 'Området selv', 'Local'],
  },
};

/**
 * Words that say more than our value, and so are read, kept and told as worth a look: `Forsinket` and `Efter planen` tell
 * how a project goes, and with it that it goes. `Planlagt` and `Afventer` may be one thing or another and are left to a person.
 */
export const likelySynonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  projectStatus: {
    active: ['Løbende', 'Forsinket', 'Efter planen', 'På sporet', 'Følger planen', 'Under implementering', 'Delayed', 'Late', 'On track', 'At risk', 'Off track', 'On schedule', 'Behind schedule'],
  },
};
