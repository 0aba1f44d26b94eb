/** Milliseconds after which nobody waits any longer for a screen that does not come. */
const longest = 2_000;

let tell: () => void = () => undefined;
const drawn = new Promise<void>((resolve) => (tell = resolve));

/** To be called when a screen of the workbook can be seen. */
export function screenIsDrawn(): void {
  tell();
}

/** Settles when the first screen can be seen, or after a while. */
export function firstScreen(): Promise<void> {
  return Promise.race([drawn, new Promise<void>((resolve) => setTimeout(resolve, longest))]);
}
