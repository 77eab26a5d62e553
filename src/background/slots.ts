/**
 * Maximum number of look-ups that ask the server at once, and how many of those may be for pages. The rest is reserved for people who ask
 * in the popup or the panel: they go first, and must not wait for pages that nobody looks at.
 */
const MOST = 4;
const MOST_OF_PAGES = 3;

interface Waiting {
  readonly isPersons: () => boolean;
  readonly go: () => void;
}

const queue: Waiting[] = [];
let taken = 0;
let ofPages = 0;

/** Waits for a free slot. Resolves to a function that releases it. @throws the abort reason, if aborted before. */
export function slot(isPersons: () => boolean, signal: AbortSignal): Promise<() => void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const waiting: Waiting = {
      isPersons,
      go: () => {
        signal.removeEventListener('abort', giveUp);
        const isPages = !isPersons();
        taken += 1;
        ofPages += isPages ? 1 : 0;
        let isBack = false;
        resolve(() => {
          if (isBack) return;
          isBack = true;
          taken -= 1;
          ofPages -= isPages ? 1 : 0;
          fill();
        });
      },
    };
    const giveUp = (): void => {
      queue.splice(queue.indexOf(waiting), 1);
      reject(signal.reason);
    };
    signal.addEventListener('abort', giveUp);
    queue.push(waiting);
    fill();
  });
}

/** Starts waiting look-ups. Call it when a slot is free, or when a person joins a waiting look-up in the popup or the panel. */
export function fill(): void {
  while (taken < MOST) {
    const next = queue.find(({ isPersons }) => isPersons()) ?? (ofPages < MOST_OF_PAGES ? queue[0] : undefined);
    if (!next) return;
    queue.splice(queue.indexOf(next), 1);
    next.go();
  }
}
