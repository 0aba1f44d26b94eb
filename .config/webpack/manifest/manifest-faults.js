import { readManifest, valuesOf, within } from './read-manifest.js';
import { iconFaults } from './icon-faults.js';

/** The language of the product besides the manifest's own. */
const second = 'en-US';

/** Longest texts in characters, by element or by the part of the resources it stands in (Microsoft's manifest reference). */
const longest = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250, address: 2048, resource: 32, id: 125 };

function twice(names) {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function referenceFaults({ resources, resource, used }) {
  return [
    ...twice(resources.map((one) => one.getAttribute('id'))).map((id) => `resource ${id} stands twice`),
    ...[...new Set(used)].filter((id) => !resource.has(id)).map((id) => `resource ${id} is asked for and is not there`),
    ...[...resource.keys()].filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
    ...[...resource.keys()].filter((id) => id.length > longest.resource).map((id) => `resource ${id} has a name of more than ${longest.resource} characters`),
  ];
}

function commandFaults({ named }, { commands }) {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap(named).map((one) => one.getAttribute('id') ?? '');
  const called = named('FunctionName').map((one) => one.textContent ?? '');
  return [
    ...twice(ids).map((id) => `two commands have the id ${id}`),
    ...ids.filter((id) => id === '' || id.length > longest.id).map((id) => `the id "${id}" of a command is empty or too long`),
    ...(named('CustomTab').length > 1 ? ['an add-in may have one tab of its own'] : []),
    ...[...new Set(called)].filter((name) => !commands.includes(name)).map((name) => `the command ${name} is not in the program`),
    ...commands.filter((name) => !called.includes(name)).map((name) => `the program's command ${name} is on no button`),
  ];
}

function wordFaults({ named, resources, text }) {
  const worded = [...named('DisplayName'), ...named('Description').filter((one) => !one.hasAttribute('resid')), ...resources.filter((one) => one.localName === 'String')];
  const faults = worded.flatMap((element) => {
    const name = element.getAttribute('id') ?? element.localName;
    const limit = longest[element.localName] ?? longest[element.parentNode.localName];
    return [
      ...(within(element, 'Override').some((one) => one.getAttribute('Locale') === second) ? [] : [`${name} has no words in ${second}`]),
      ...valuesOf(element).filter((value) => value.trim() === '').map(() => `${name} is empty in one language`),
      ...valuesOf(element).filter((value) => value.length > limit).map((value) => `${name} has ${value.length} characters; at most ${limit} are allowed`),
    ];
  });
  return text('DefaultLocale') === 'da-DK' ? faults : [...faults, 'the default language must be da-DK'];
}

function addressFaults({ addressed, base, named }, { fileAt }) {
  const faults = [...new Set(addressed.flatMap(valuesOf))].flatMap((address) => {
    if (!address.startsWith('https://')) return [`${address} is not fetched by https`];
    if (address.length > longest.address) return [`${address.slice(0, 60)}… is longer than ${longest.address} characters`];
    if (!address.startsWith(base)) return [`${address} is outside ${base}`];
    return fileAt(address.slice(base.length).replace(/[?#].*$/, '')) === null ? [`${address} has no file behind it`] : [];
  });
  const domains = named('AppDomain').map((one) => one.textContent ?? '').filter((domain) => !/^https:\/\/[^/*]+$/.test(domain));
  return [...faults, ...domains.map((domain) => `the domain ${domain} must be https, without path and wildcard`)];
}

/** One runtime carries pane and commands: it is the same page everywhere, or Excel runs two programs that know nothing of each other. */
function runtimeFaults({ named, resource, text }) {
  const runtime = named('Runtime').find((one) => one.getAttribute('lifetime') === 'long')?.getAttribute('resid');
  if (!runtime) return ['there is no shared runtime with a long life'];
  const required = new Map(named('Set').map((one) => [one.getAttribute('Name'), one.getAttribute('MinVersion')]));
  const pages = ['FunctionFile', 'SourceLocation'].flatMap(named).filter((one) => one.hasAttribute('resid') && one.getAttribute('resid') !== runtime);
  const page = named('SourceLocation').find((one) => one.hasAttribute('DefaultValue'))?.getAttribute('DefaultValue');
  return [
    ...pages.map((one) => `${one.localName} must be ${runtime}, as the shared runtime is`),
    ...(resource.get(runtime)?.getAttribute('DefaultValue') === page ? [] : ['the shared runtime and DefaultSettings must open the same page']),
    ...(named('TaskpaneId').length > 0 ? ['a pane in a shared runtime has no TaskpaneId'] : []),
    ...(required.get('SharedRuntime') === '1.1' ? [] : ['SharedRuntime 1.1 must be required']),
    ...(required.get('ExcelApi') === '1.14' ? [] : ['ExcelApi 1.14 must be required']),
    ...(/^\d{1,5}(\.\d{1,5}){0,3}$/.test(text('Version')) ? [] : ['Version must be one to four numbers of at most five digits']),
  ];
}

/**
 * What is wrong with a manifest that no schema tells, a line each; nothing when it is as it should be.
 * `fileAt` gives the bytes of a file by its path below the add-in's address, or null; `commands` are the functions the program has.
 */
export function manifestFaults(xml, surroundings) {
  const manifest = readManifest(xml);
  return [referenceFaults, commandFaults, wordFaults, addressFaults, iconFaults, runtimeFaults].flatMap((check) => check(manifest, surroundings));
}
