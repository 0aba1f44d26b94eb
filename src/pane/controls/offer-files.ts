import type { MadeFile } from '../../app/documents/made-document.js';

const kinds: Readonly<Record<string, string>> = { ics: 'text/calendar', txt: 'text/plain', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };

/** Hands files to the person as downloads of the browser; what they are called is theirs to change. */
export function offerFiles(files: readonly MadeFile[]): void {
  for (const { name, bytes } of files) {
    const type = kinds[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    // Given back only when the browser has surely taken it.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
