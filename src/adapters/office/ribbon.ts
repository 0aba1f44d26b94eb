import type { Ribbon } from '../../app/ribbon.js';

type OfficeOfRibbon = Pick<typeof Office, 'actions' | 'addin' | 'context'>;

/** The ribbon of the Excel the pane stands in; both live in one runtime, which also runs while the pane is closed. */
export function officeRibbon(office: OfficeOfRibbon = Office, page: Pick<Window, 'location' | 'open'> = window): Ribbon {
  return {
    bind: (name, run) => {
      office.actions.associate(name, (event: Office.AddinCommands.Event) => {
        try {
          run();
        } finally {
          // Before the pane is shown: the status bar goes on saying that the add-in works when it is told too late.
          event.completed();
        }
      });
    },
    showPane: () => {
      // Where a runtime is not shared there is no pane to show from here; the button that opens it is Excel's own.
      void office.addin.showAsTaskpane().catch(() => undefined);
    },
    openPage: (file) => {
      const address = new URL(file, page.location.href).href;
      // Excel on a desk opens the person's browser; a window of its own would be one that cannot save files.
      if (office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) office.context.ui.openBrowserWindow(address);
      else page.open(address, '_blank', 'noopener');
    },
  };
}
