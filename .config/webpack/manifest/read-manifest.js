import { DOMParser } from '@xmldom/xmldom';

export function within(element, name) {
  return [...element.getElementsByTagName('*')].filter((one) => one.localName === name);
}

/** An element's value in the manifest's own language and in the others. */
export function valuesOf(element) {
  return [element.getAttribute('DefaultValue'), ...within(element, 'Override').map((one) => one.getAttribute('Value'))].filter((value) => value !== null);
}

function stop(_level, message) {
  throw new Error(message);
}

/** The parts of a manifest that its checks ask about. Throws when it is not well formed. */
export function readManifest(xml) {
  const all = [...new DOMParser({ onError: stop }).parseFromString(xml, 'text/xml').getElementsByTagName('*')];
  const named = (name) => all.filter((element) => element.localName === name);
  const resources = all.filter((one) => one.hasAttribute('id') && one.parentNode?.parentNode?.localName === 'Resources');
  const single = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'].flatMap(named).filter((one) => one.hasAttribute('DefaultValue'));
  return {
    named,
    text: (name) => named(name)[0]?.textContent?.trim() ?? '',
    resources,
    resource: new Map(resources.map((one) => [one.getAttribute('id'), one])),
    used: all.filter((one) => one.hasAttribute('resid')).map((one) => one.getAttribute('resid')),
    /** Everything whose values are addresses. */
    addressed: [...single, ...resources.filter((one) => one.localName !== 'String')],
    /** The folder the page of the pane lies in. */
    base: single.find((one) => one.localName === 'SourceLocation')?.getAttribute('DefaultValue')?.replace(/[^/]*$/, '') ?? '',
  };
}
