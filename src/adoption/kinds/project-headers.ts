/**
 * Headers other sheets use for the project's fields, beyond label and former headers in both languages. Order is of no
 * meaning; a header may stand under several fields (`Status`), and then the column's content decides.
 */
export const projectHeaders: Readonly<Record<string, readonly string[]>> = {
  name: ['Projekter', 'Projects', 'Indsatser', 'Initiativer', 'Initiatives', 'Projekttitel', 'Hvad hedder projektet', 'Opgavenavn', 'Task', 'Task name', 'Workstream', 'Titel', 'Title', 'Project name', 'Project title', 'Name', 'Projektets navn', 'Projekt navn', 'IT Projekt', 'Indsats', 'Indsatsnavn', 'Initiativ', 'Initiative', 'Aktivitet', 'Opgave', 'Programme', 'Program', 'Programme name', 'Project/programme', 'Hvad', 'Emne'],
  category: ['Projektkategori', 'Projektgruppe', 'Niveau', 'Type af projekt'],
  area: ['Afdeling', 'Hvor hører projektet til', 'Forvaltning', 'Enhed', 'Organisation', 'Organisatorisk enhed', 'Organisationsenhed', 'Center', 'Sektor', 'Direktørområde', 'Chefområde', 'Magistratsafdeling', 'Ansvarlig enhed', 'Ansvarlig afdeling', 'Ansvarlig forvaltning', 'Ejer organisation', 'Fagforvaltning', 'Department', 'Dept', 'Agency', 'Ministry', 'Division', 'Directorate', 'Business unit', 'Unit', 'Organisational unit', 'Organization', 'Owner organisation', 'Owning organisation', 'Lead organisation', 'Implementing agency', 'Service area'],
  followedBy: ['Forum', 'Styringsniveau', 'Rapporterer til', 'Governance level', 'Reports to'],
  status: ['Projektstatus', 'Progress', 'Status på projekt', 'Project status', 'State', 'Stade', 'Fremdrift'],
  phase: ['Projektfase', 'Stage', 'Project phase', 'Project stage', 'Last stage reached', 'Nuværende fase', 'Current phase', 'Lifecycle stage', 'Status', 'Stade'],
  leader: ['PL', 'Leder', 'Tildelt', 'Tildelt til', 'Assigned to', 'Projektansvarlig', 'Ansvarlig', 'Tovholder', 'Kontaktperson', 'Projektledere', 'Delprojektleder', 'Project lead', 'Project leader', 'PM', 'Programme manager', 'Responsible', 'Contact', 'Lead', 'Hvem', 'Hvem gør hvad'],
  owner: ['Ejer', 'Opgaveejer', 'Sponsor', 'Projektsponsor', 'Styregruppeformand', 'Ansvarlig leder', 'Ansvarlig chef', 'Forretningsejer', 'Owner', 'Project sponsor', 'SRO', 'Senior responsible owner', 'Executive sponsor', 'Business owner'],
  purpose: ['Projektets formål', 'Mål', 'Målsætning', 'Idé og formål', 'Kort beskrivelse', 'Resume', 'Aim', 'Aims', 'Objective', 'Objectives', 'Goal', 'Development objective', 'Project development objective', 'Summary'],
  start: ['Projektstart', 'Starter', 'Hvornår starter det', 'Hvornår begynder det', 'Startdato', 'Start dato', 'Opstart', 'Opstartsdato', 'Startes', 'Begynder', 'Igangsat', 'Igangsættes', 'Påbegyndt', 'Start date', 'Project start', 'Begin date', 'Fra'],
  agreedEnd: ['Aftalt slutdato', 'Forfaldsdato', 'Oprindelig slutdato', 'Baseline slut', 'Slut baseline', 'Planlagt slutdato', 'Planlagt afslutning', 'Godkendt slutdato', 'Deadline', 'Frist', 'Agreed end date', 'Baseline end', 'Baseline end date', 'Planned end', 'Planned end date', 'Planned finish', 'Original end date', 'Target end date', 'Due date', 'Hvornår', 'Tidsfrist'],
  expectedEnd: ['Slut', 'Slutter', 'Færdigt', 'Hvornår er det færdigt', 'Hvornår slutter det', 'Slut dato', 'Projektslut', 'Afslutning', 'Afsluttes', 'Afslutningsdato', 'Forventet slutdato', 'Forventet afslutning', 'Forventes afsluttet', 'Forventet færdig', 'Færdig', 'Estimeret slut', 'Prognose slut', 'End', 'End date', 'Finish', 'Finish date', 'Completion', 'Completion date', 'Expected end date', 'Expected completion', 'Estimated completion date', 'Estimated completion', 'Estimated end date', 'Forecast end', 'Forecast end date', 'Closing date', 'Til'],
  obligation: ['Skal bør kan', 'Skal/kan', 'Prioritet', 'MoSCoW', 'Bunden', 'Bundet', 'Binding', 'Priority', 'Lovpligtig', 'Mandatory'],
  light: ['Trafiklys status', 'Hvordan går det', 'Statuslys', 'Lys', 'Farve', 'Statusfarve', 'Status farve', 'Overordnet status', 'Samlet vurdering', 'Projekthelbred', 'Colour', 'Color', 'Colour rating', 'Color rating', 'Rating', 'RAG rating', 'RAG status', 'Overall RAG', 'Delivery confidence', 'Delivery confidence assessment', 'DCA', 'Health', 'Overall status', 'Traffic light status', 'Status'],
  sinceLast: ['Statustekst', 'Status tekst', 'Statusbeskrivelse', 'Statuskommentar', 'Kommentar til status', 'Fremdrift', 'Seneste nyt', 'Sket siden sidst', 'Nyt siden sidst', 'Status siden sidst', 'Opnået', 'Progress', 'Status text', 'Status comment', 'Status update', 'Latest update', 'Latest news', 'Achievements', 'Status'],
  nextSteps: ['Næste trin', 'Næste milepæl', 'Kommende aktiviteter', 'Videre proces', 'Handlinger', 'Hvad sker der nu', 'Behov', 'Next step', 'Next actions', 'Next milestone', 'Actions', 'Needs', 'Asks'],
  statusDate: ['Opdateret', 'Sidst opdateret', 'Senest opdateret', 'Dato for status', 'Status dato', 'Statusdato', 'As of', 'As of date', 'Status date', 'Last updated', 'Report date', 'Updated'],
  remark: ['Kommentar', 'Kommentarer', 'Note', 'Noter', 'Notat', 'Anmærkning', 'Øvrigt', 'Diverse', 'Comment', 'Comments', 'Notes', 'Remarks'],
  goLive: ['Go live', 'Go-live dato', 'Idriftsættelsesdato', 'Ibrugtagningsdato', 'I drift', 'Driftsstart', 'Udrulning', 'Go-live date', 'Launch', 'Launch date'],
  actualEnd: ['Faktisk slutdato', 'Faktisk afslutning', 'Afsluttet den', 'Afsluttet dato', 'Actual end date', 'Actual finish', 'Closed on', 'Closed date'],
  approvedBudget: ['Budget', 'Økonomi', 'Projektbudget', 'Samlet budget', 'Budgetramme', 'Økonomisk ramme', 'Ramme', 'Bevilget', 'Bevilget beløb', 'Bevilling', 'Anlægssum', 'Anlægsbevilling', 'Godkendt ramme', 'Total budget', 'Project budget', 'Approved budget', 'Budget baseline', 'Baseline', 'Baseline budget', 'Baseline cost', 'Total baseline', 'Whole life cost baseline', 'WLC baseline', 'Approved cost'],
  expectedCost: ['Forventet forbrug', 'Koster', 'Hvad koster det', 'Forventede udgifter', 'Forventet omkostning', 'Prognose', 'Estimat', 'Estimeret pris', 'Udgift', 'Udgifter', 'Omkostning', 'Omkostninger', 'Pris', 'Projektsum', 'Samlet udgift', 'Total udgift', 'Forecast', 'Cost forecast', 'Forecast cost', 'WLC forecast', 'Whole life cost forecast', 'Expected cost', 'Estimated cost', 'Projected cost', 'Current project cost', 'Project cost', 'Cost', 'Total cost', 'Whole life cost', 'WLC'],
  spent: ['Forbrug', 'Forbrugt', 'Realiseret', 'Realiseret forbrug', 'Afholdt', 'Afholdte udgifter', 'Brugt', 'Spent', 'Actual cost', 'Actuals', 'Spend to date', 'Cost to date'],
  lightTime: ['Status: Tid', 'Tid', 'Tidsplan', 'Status tid', 'Lys tid', 'Time', 'Schedule', 'Schedule RAG', 'Schedule status'],
  lightEconomy: ['Status: Økonomi', 'Økonomi', 'Status økonomi', 'Lys økonomi', 'Budget RAG', 'Cost RAG', 'Budget status', 'Financials'],
  lightScope: ['Status: Kvalitet', 'Kvalitet', 'Omfang', 'Scope', 'Scope RAG', 'Quality', 'Kvalitet og omfang'],
  lightResources: ['Status: Ressourcer', 'Ressourcer', 'Resources', 'Resource RAG', 'Bemanding'],
  lightRisk: ['Status: Risiko', 'Risiko', 'Risici', 'Risk', 'Risks', 'Risk RAG'],
  lightBenefits: ['Status: Gevinster', 'Gevinster', 'Benefits', 'Benefits RAG'],
  lightReason: ['Rating comment', 'RAG comment', 'Kommentar til trafiklys', 'Begrundelse for farve'],
  funding: ['Finansieringskilde', 'Finansieres af', 'Funding source', 'Financing'],
  appropriation: ['Bevillingsstatus', 'Appropriation status'],
  description: ['Projektbeskrivelse', 'Indhold', 'Project description'],
  partners: ['Partnere', 'Samarbejdspartner', 'Partner', 'Leverandør og partnere'],
  legalBasis: ['Hjemmel', 'Lovgrundlag', 'Lov', 'Legal basis'],
  caseNumber: ['Sagsnummer', 'Sag', 'ESDH', 'SBSYS', 'SBSYS nr', 'Acadre', 'Journalnummer', 'Journalnr'],
  link: ['URL', 'Project URL', 'Hjemmeside', 'Webside', 'Website', 'Link til projekt'],
};

/** Headers of another sheet's own key for its projects. */
export const projectKeyHeaders: readonly string[] = ['Nr', 'Nr.', 'No', 'No.', 'Id', 'ID', '#', 'Projekt-ID', 'Projekt ID', 'ProjektID', 'Projektnr', 'Projektnr.', 'Projekt nr', 'Projektnummer', 'Projektkode', 'Løbenr', 'Løbenummer', 'Project id', 'Project number', 'Project no', 'Project code', 'Number', 'Unique id', 'Reference', 'Reference no', 'Ref', 'Ref no', 'Ref nr', 'Key'];
