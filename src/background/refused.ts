import browser from 'webextension-polyfill';

/** Key in `storage.session` for the fields that the server's version refuses, so that the next worker does not request them again. */
const KEY = 'refused';

interface Refused {
  readonly url: string;
  readonly version: string;
  /** Each in the form `tables.certification`. */
  readonly fields: readonly string[];
}

type Of = Pick<Refused, 'url' | 'version'>;

/** Fields that this version of the server is known to refuse, such as `tables.certification`. */
export async function refusedBy({ url, version }: Of): Promise<ReadonlySet<string>> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  // Trusted, since `storage.session` is closed to content scripts in both browsers.
  const refused = kept as Refused | undefined;
  return new Set(refused?.url === url && refused.version === version ? refused.fields : []);
}

/** Remembers a refused field. If the storage is full, the next worker requests the field once more. */
export async function keepRefused(of: Of, field: string): Promise<void> {
  await navigator.locks
    .request('refused', async () => {
      const fields = new Set(await refusedBy(of)).add(field);
      await browser.storage.session.set({ [KEY]: { url: of.url, version: of.version, fields: [...fields] } satisfies Refused });
    })
    .catch(() => undefined);
}
