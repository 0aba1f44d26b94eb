/** What other lists write for the values of a system's lists; those of KITOS are the labels themselves. */
export const systemSynonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  systemLifecycle: {
    notInOperation: ['Ude af drift', 'Udfaset', 'Afviklet', 'Nedlagt', 'Lukket', 'Lukket ned', 'Slukket', 'Ikke i brug', 'Ikke taget i brug', 'Not in use', 'Retired', 'Decommissioned', 'Out of use', 'Closed'],
    trial: ['Afprøvning', 'Pilotdrift', 'Forsøg', 'Test', 'I test', 'Trial', 'In trial', 'Pilot phase'],
    phasingIn: ['Indfasning', 'Indfases', 'Under implementering', 'Implementeres', 'Under indførelse', 'Under etablering', 'Phasing in', 'Being implemented', 'Implementation', 'Rolling out'],
    operational: ['Drift', 'Idriftsat', 'I brug', 'I produktion', 'Produktion', 'Live', 'In use', 'In production', 'Production', 'Operational'],
    phasingOut: ['Udfasning', 'Udfases', 'Under afvikling', 'Afvikles', 'På vej ud', 'Phasing out', 'Being retired', 'To be retired', 'Sunset', 'Retiring'],
  },
  userCount: { under10: ['Under 10', '0-9', '1-9', '< 10'], from10: ['10 - 49', '10–49'], from50: ['50 - 99', '50–99'], from100: ['100 - 499', '100–499'], over500: ['Over 500', '500 +', '> 500'] },
  level: {
    low: ['Lille', 'Lavt', 'Begrænset', 'Ringe', 'Mindre vigtig', 'Ikke kritisk', 'Minor'],
    medium: ['Middel', 'Mellemhøj', 'Moderat', 'Vigtig', 'Moderate', 'Important'],
    high: ['Højt', 'Stor', 'Kritisk', 'Critical', 'Major'],
  },
  yesNoUnknown: {
    yes: ['J', 'Y', 'X', 'Sand', 'True', '✓', '✔', '☑', 'Gennemført', 'Foretaget', 'Udført', 'Done'],
    no: ['N', 'Falsk', 'False', '☐', 'Ikke gennemført', 'Ikke foretaget', 'Mangler', 'Missing', 'Not done'],
    unknown: ['Ukendt', 'Uafklaret', 'Ikke afklaret', '?', "Don't know", 'Not known'],
  },
  personalData: {
    none: ['Ingen', 'Ingen persondata', 'Nej', 'None', 'No'],
    ordinary: ['Almindelige persondata', 'Almindelige data', 'Ordinary'],
    sensitive: ['Følsomme persondata', 'Følsomme data', 'Personfølsomme', 'Personfølsomme data', 'Sensitive'],
    offences: ['Straffedomme', 'Strafbare forhold', 'Criminal offences'],
  },
  processorAgreement: {
    yes: ['J', 'X', 'Indgået', 'Underskrevet', 'Signed', 'In place'],
    no: ['N', 'Mangler', 'Ikke indgået', 'Missing', 'Not signed'],
    byLaw: ['Lovgivning', 'Ved lov', 'By law'],
  },
  hosting: {
    onPremise: ['On premise', 'On-prem', 'On premises', 'Internt', 'Intern drift', 'Intern', 'Lokalt', 'Lokal drift', 'Eget datacenter', 'In-house', 'Internal'],
    external: ['Ekstern', 'Ekstern drift', 'Hos leverandøren', 'Hos leverandør', 'Leverandørdrift', 'Cloud', 'I skyen', 'SaaS', 'Hosted', 'External'],
    hybrid: ['Blandet', 'Begge dele', 'Mixed'],
  },
  webAccessibility: { yes: ['J', 'Overholder', 'Compliant'], no: ['N', 'Overholder ikke', 'Not compliant'], partly: ['Delvis', 'Overholder delvist', 'Partial', 'Partially'] },
  licence: { openSource: ['Open source', 'Åben kildekode'], freeware: ['Gratis'], proprietary: ['Proprietært', 'Kommerciel', 'Commercial'] },
  systemPlan: {
    keep: ['Bevares', 'Bevar', 'Fortsætter', 'Fortsættes', 'Uændret', 'Retain', 'Keep as is'],
    develop: ['Udvikles', 'Videreudvikling', 'Moderniseres', 'Invest', 'Modernise'],
    merge: ['Konsolideres', 'Sammenlægges', 'Consolidate'],
    replace: ['Udskiftes', 'Skal erstattes', 'Skal udskiftes'],
    phaseOut: ['Afvikles', 'Skal udfases', 'Nedlægges', 'Lukkes', 'Retire', 'Decommission'],
    undecided: ['Ved ikke', 'Skal afklares', 'To be decided', 'TBD'],
  },
  potential: { none: ['Ingen'], low: ['Lille', 'Lav'], medium: ['Middel'], high: ['Stort', 'Høj'] },
};

/** `Aktiv` says that a system is there, not where in its life it is. */
export const likelySystemWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  systemLifecycle: { operational: ['Aktiv', 'Aktive', 'Active'], notInOperation: ['Inaktiv', 'Ikke aktiv', 'Passiv', 'Inactive'] },
};
