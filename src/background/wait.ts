/** Waits so long; resolves to true then, or to false as soon as it was given up. ms */
export function wait(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const waiting = setTimeout(() => end(true), ms);
    const giveUp = (): void => end(false);
    const end = (inTime: boolean): void => {
      clearTimeout(waiting);
      signal.removeEventListener('abort', giveUp);
      resolve(inTime);
    };
    signal.addEventListener('abort', giveUp);
  });
}
