/** A page that is busy, frozen, still loading or asks a person something answers no script. Nobody waits for longer. ms */
const BUSY_MS = 2_000;

/** What a script in a page says, which may itself take `patience` (ms). @throws when the page did not answer; the script may still run later. */
export async function answered<T>(script: Promise<T>, patience = 0): Promise<T> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_resolve, reject) => {
    waiting = setTimeout(reject, patience + BUSY_MS, new Error('The page does not answer'));
  });
  try {
    return await Promise.race([script, silent]);
  } finally {
    clearTimeout(waiting);
  }
}
