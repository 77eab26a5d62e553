/**
 * Look-ups that may ask the server at one time, and how many of them may be for pages: the rest is kept for a person who asks in popup or
 * panel, and must not wait behind pages that nobody looks at. A person's look-ups also go first.
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

/** Resolves, when it is this look-up's turn, to what gives the place back. @throws when it was given up before. */
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

/** Lets in whoever may. To be called when a place is free, or a person joined a look-up that waits. */
export function fill(): void {
  while (taken < MOST) {
    const next = queue.find(({ isPersons }) => isPersons()) ?? (ofPages < MOST_OF_PAGES ? queue[0] : undefined);
    if (!next) return;
    queue.splice(queue.indexOf(next), 1);
    next.go();
  }
}
