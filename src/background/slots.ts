/**
 * How many look-ups may ask the server at once, and how many of those may be for pages. The rest is kept for somebody who asks in popup or
 * panel: they must not wait behind pages that nobody looks at, and they go first.
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

/** Waits for this look-up's turn. Resolves to a function that gives the slot back. @throws the abort reason, if given up before. */
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

/** Lets in whoever may ask. Call it when a slot is free, or when somebody in popup or panel joined a look-up that waits. */
export function fill(): void {
  while (taken < MOST) {
    const next = queue.find(({ isPersons }) => isPersons()) ?? (ofPages < MOST_OF_PAGES ? queue[0] : undefined);
    if (!next) return;
    queue.splice(queue.indexOf(next), 1);
    next.go();
  }
}
