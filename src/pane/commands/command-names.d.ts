/** The functions that buttons of the ribbon call, by the names they have in manifest.xml. */
export declare const commandNames: readonly ["openProjects", "openChecks", "goToNextFinding", "openChangeLog", "openPrioritisation", "openBenefits", "openMeetings", "openDocumentsPage"];
export type CommandName = (typeof commandNames)[number];
