/** Milliseconds at a stretch; a key pressed meanwhile is answered within them and one step of the work. */
const stretch = 12;

let begun = 0;
const waiting: (() => void)[] = [];
const channel = new MessageChannel();

channel.port1.onmessage = () => {
  begun = performance.now();
  waiting.shift()?.();
};

/** Lets the browser draw and answer keys when the work has gone on for a while. Timers would wait four milliseconds each time. */
export function breathe(): Promise<void> | null {
  if (performance.now() - begun < stretch) return null;
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}
