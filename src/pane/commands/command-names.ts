/** The functions that buttons of the ribbon call, by the names they have in manifest.xml. */
export const commandNames = [
  'openProjects',
  'openChecks',
  'goToNextFinding',
  'openChangeLog',
  'openPrioritisation',
  'openBenefits',
  'openMeetings',
  'openDocumentsPage',
] as const;

export type CommandName = (typeof commandNames)[number];
