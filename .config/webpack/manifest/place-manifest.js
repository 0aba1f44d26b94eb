import { URL } from 'node:url';

/** Where the manifest at the top level says that everything is: a developer's own machine. */
export const developmentAddress = 'https://localhost:3000/';

const loopback = /\blocalhost\b|\b127(?:\.\d{1,3}){3}\b|\[::1\]/i;

function refuse(da, en) {
  throw new Error(`${da}\n${en}`);
}

/** The address as it is used, or an error that says in Danish and English what is wrong with it. */
export function addressOf(given) {
  let url;
  try {
    url = new URL(given);
  } catch {
    refuse(`ADDIN_BASE_URL=${given} er ikke en adresse. Skriv den som https://vært/mappe/.`, `ADDIN_BASE_URL=${given} is no address. Write it as https://host/folder/.`);
  }
  if (url.protocol !== 'https:') refuse(`ADDIN_BASE_URL=${given}: Excel henter kun tilføjelsesprogrammer over https. Skriv den som https://vært/mappe/.`, `ADDIN_BASE_URL=${given}: Excel fetches add-ins by https only. Write it as https://host/folder/.`);
  if (!url.pathname.endsWith('/')) refuse(`ADDIN_BASE_URL=${given} skal slutte med /.`, `ADDIN_BASE_URL=${given} must end in /.`);
  if (url.search !== '' || url.hash !== '' || url.username !== '') refuse(`ADDIN_BASE_URL=${given} må kun være vært og mappe.`, `ADDIN_BASE_URL=${given} may only be host and folder.`);
  if (loopback.test(url.hostname)) refuse(`ADDIN_BASE_URL=${given} er denne maskine selv. Angiv den vært, som kommunens pc'er kan nå.`, `ADDIN_BASE_URL=${given} is this machine itself. Name the host that the organisation's PCs can reach.`);
  return url;
}

/** The manifest for a host: addresses of files get the whole address, application domains the origin alone. */
export function placeManifest(manifest, given) {
  const url = addressOf(given);
  // Whatever an address holds, it stands in an attribute.
  const escaped = url.href.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  const placed = manifest.replaceAll(developmentAddress, () => escaped).replaceAll(developmentAddress.slice(0, -1), () => url.origin);
  const left = placed.split('\n').findIndex((line) => loopback.test(line));
  if (left >= 0) {
    const line = String(left + 1);
    refuse(`manifest.xml, linje ${line}, peger på denne maskine i en form, der ikke kan flyttes. Brug ${developmentAddress}.`, `manifest.xml, line ${line}, points at this machine in a form that cannot be moved. Use ${developmentAddress}.`);
  }
  return placed;
}
