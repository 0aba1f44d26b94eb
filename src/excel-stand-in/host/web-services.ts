import { hostClass, type HostClass, type HostObject } from '../interpreter/host-object.js';
import type { WireClass, WireMethod, WireScalar } from '../wire/wire-table.js';
import { invalidArgument } from '../workbook/host-error.js';

/** What the add-in has asked of Excel's own window. */
export interface WebSurface {
  readonly buttons: Map<string, boolean>;
  readonly tabs: Map<string, boolean>;
  paneState: string;
  startState: string;
  /** True when the pane's ribbon functions can be called. */
  actionsReady: boolean;
}

export const newSurface = (): WebSurface => ({ buttons: new Map(), tabs: new Map(), paneState: 'Visible', startState: 'Background', actionsReady: false });

type Methods = Readonly<Record<string, NonNullable<HostClass<never>['methods']>[string]>>;

function service(name: string, methods: Methods, scalars: HostClass<never>['scalars'] = {}): HostClass<unknown> {
  const member = (wire: string) => ({ wire, name: wire, set: null });
  const wire: WireClass = {
    name,
    isCollection: false,
    item: null,
    hasIndexer: false,
    scalars: new Map(Object.keys(scalars).map((key): [string, WireScalar] => [key, { ...member(key), isWritable: true }])),
    navigations: new Map(),
    methods: new Map(Object.keys(methods).map((key): [string, WireMethod] => [key, { ...member(key), returns: null, readsOnly: false }])),
    events: [],
  };
  return hostClass({ name, wire, methods, scalars } as unknown as HostClass<unknown>);
}

/** The services of Excel on the web that an add-in reaches through Office.js, beside the workbook. */
export function webServices(surface: WebSurface): (typeName: string) => HostObject | null {
  const button = service('RibbonButton', {}, {
    Enabled: {
      get: (id: string) => surface.buttons.get(id) ?? true,
      set: (id: string, value: unknown) => {
        if (typeof value !== 'boolean') throw invalidArgument('enabled');
        surface.buttons.set(id, value);
      },
    },
  } as unknown as HostClass<never>['scalars']);
  const tab = service('RibbonTab', {
    SetVisibility: ((id: string, [visible]: readonly unknown[]) => {
      surface.tabs.set(id, visible === true);
    }) as unknown as Methods[string],
  });
  const services: Readonly<Record<string, HostClass<unknown>>> = {
    'Microsoft.DynamicRibbon.DynamicRibbon': service('DynamicRibbon', {
      GetButton: (_none, [id]) => ({ kind: button, target: String(id) }),
      GetTab: (_none, [id]) => ({ kind: tab, target: String(id) }),
    }),
    'Microsoft.AppRuntime.AppRuntimeService': service('AppRuntimeService', {
      GetAppRuntimeState: () => surface.paneState,
      SetAppRuntimeState: (_none, [state]) => {
        surface.paneState = String(state);
      },
    }),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': service('AppRuntimePersistenceService', {
      GetAppRuntimeStartState: () => surface.startState,
      SetAppRuntimeStartState: (_none, [state]) => {
        surface.startState = String(state);
      },
    }),
    'Microsoft.InternalService.AddinInternalService': service('AddinInternalService', {
      NotifyActionHandlerReady: () => {
        surface.actionsReady = true;
      },
    }),
  };
  return (typeName) => {
    const kind = services[typeName];
    return kind ? { kind, target: typeName } : null;
  };
}
