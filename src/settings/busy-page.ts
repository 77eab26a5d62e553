/** Timeout (ms) for a script in a page: a page that is busy, frozen, loading or showing a dialog does not answer. */
const BUSY_MS = 2_000;

/** A script's result. The script itself may take `patience` ms. @throws if the page did not answer; the script may still run later. */
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
