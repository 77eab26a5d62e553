import browser from 'webextension-polyfill';

/** Fields that the server of this version refuses, in memory of the browser (`storage.session`): what is refused is not asked again by the next worker. */
const KEY = 'refused';

interface Refused {
  readonly url: string;
  readonly version: string;
  /** Each as `tables.certification`. */
  readonly fields: readonly string[];
}

type Of = Pick<Refused, 'url' | 'version'>;

export async function refusedBy({ url, version }: Of): Promise<ReadonlySet<string>> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  // Nobody else can write here: `storage.session` is closed to content scripts in both browsers.
  const refused = kept as Refused | undefined;
  return new Set(refused?.url === url && refused.version === version ? refused.fields : []);
}

/** A full storage costs another question the next time, and no more. */
export async function keepRefused(of: Of, field: string): Promise<void> {
  await navigator.locks
    .request('refused', async () => {
      const fields = new Set(await refusedBy(of)).add(field);
      await browser.storage.session.set({ [KEY]: { url: of.url, version: of.version, fields: [...fields] } satisfies Refused });
    })
    .catch(() => undefined);
}
