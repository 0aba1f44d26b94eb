import { createRequire } from 'node:module';
import { URL } from 'node:url';

import { developmentAddress } from './manifest/place-manifest.js';

/**
 * `npm run dev-server`: what Excel on this machine loads the pane from. Excel takes https only, with a certificate the machine
 * trusts; office-addin-dev-certs, which comes with office-addin-debugging, makes one and asks first.
 */
export async function devServer() {
  let certificates;
  try {
    certificates = createRequire(import.meta.url)('office-addin-dev-certs');
  } catch {
    throw new Error('office-addin-debugging mangler: npm install --include=optional\noffice-addin-debugging is missing: npm install --include=optional');
  }
  return {
    port: Number(new URL(developmentAddress).port),
    server: { type: 'https', options: await certificates.getHttpsServerOptions() },
    // Nothing is put into the pages: they are tried with the policy they are served with.
    client: false,
    hot: false,
    liveReload: false,
    static: false,
    headers: { 'Cache-Control': 'no-cache' },
  };
}
