const allowed = ['http:', 'https:', 'mailto:'];

/**
 * A link as it may stand in a package, escaped as addresses are; null for what is no web or mail address. An address
 * that is not well formed makes PowerPoint repair the file, and a script address has no business in a deck.
 */
export function webAddress(link: string): string | null {
  const text = link.trim();
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  try {
    const url = new URL(address);
    return allowed.includes(url.protocol) ? url.href : null;
  } catch {
    // Not an address: the text stays without a link.
    return null;
  }
}
