import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { ShownSite } from '../../settings/schema.ts';
import type { Tool } from '../../tools/tool.ts';
import { type VendorHost, vendorHosts } from '../../tools/vendor-host.ts';
import { SearchField } from '../../ui/field.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { Switch } from '../../ui/switch.tsx';
import { SiteForm } from './site-form.tsx';
import { hostOf, Press } from './site-row.tsx';
import { typedAtVendor } from './typed-site.ts';

interface VendorListProps {
  readonly tools: readonly Tool[];
  readonly sites: readonly ShownSite[];
  readonly onShow: (origin: string, toolId: string) => void;
  readonly onHide: (origin: string) => void;
}

/** Every vendor host that the tools know, each off until the user switches it on. */
export function VendorList({ tools, sites, onShow, onHide }: VendorListProps) {
  const [filter, setFilter] = useState('');
  const all = vendorHosts(tools);
  const wanted = filter.trim().toLowerCase();
  const found = all.filter(({ host, tools: those }) =>
    [host, ...those.map(({ name }) => name)].some((text) => text.toLowerCase().includes(wanted)),
  );
  return (
    <details class="help vendors">
      <summary>{t('optionsVendorsCount', all.length)}</summary>
      <SearchField name={t('optionsVendorsFilter')} hint={t('optionsVendorsFilter')} value={filter} slim onText={setFilter} />
      <p class={found.length === 0 ? 'soft' : 'sr'} role="status">
        {wanted !== '' && (found.length === 0 ? t('optionsVendorsNone') : t('optionsVendorsFound', found.length, all.length))}
      </p>
      <ul class="list">
        {found.map((vendor) => (
          <li key={`${vendor.ownAddress} ${vendor.host}`}>
            {vendor.ownAddress ? (
              <OwnAddress vendor={vendor} sites={sites} onShow={onShow} />
            ) : (
              <OneHost vendor={vendor} sites={sites} onShow={onShow} onHide={onHide} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

type VendorRowProps = Omit<VendorListProps, 'tools' | 'onHide'> & { readonly vendor: VendorHost };

/** A host shared by all customers: one press switches it on. */
function OneHost({ vendor, sites, onShow, onHide }: VendorRowProps & Pick<VendorListProps, 'onHide'>) {
  const { host, tools } = vendor;
  const origin = `https://${host}`;
  const on = sites.some((site) => site.origin === origin);
  return (
    <div class="row">
      <Switch on={on} onPress={() => (on ? onHide(origin) : onShow(origin, tools[0].id))}>
        <b>
          <bdi>{namesOf(vendor)}</bdi>
        </b>
        <small>
          <bdi>{host}</bdi>
        </small>
      </Switch>
    </div>
  );
}

/** Each customer has their own host: the permission covers that one, not those of other customers. */
function OwnAddress({ vendor, sites, onShow }: VendorRowProps) {
  const [open, setOpen] = useState(false);
  const { host, tools } = vendor;
  const names = namesOf(vendor);
  const shown = sites.filter(({ origin }) => origin.endsWith(`.${host}`)).map(({ origin }) => hostOf(origin));
  return (
    <>
      <div class="row">
        <span class="row-t">
          <b>
            <bdi>{names}</bdi>
          </b>
          <small>{richMessage('optionsVendorOwn', `.${host}`)}</small>
          {shown.length > 0 && <small>{richMessage('optionsVendorOn', shown.join(', '))}</small>}
        </span>
        <Press words={t('optionsVendorAdd')} what={`${names} ${host}`} expanded={open} onPress={() => setOpen(!open)} />
      </div>
      {open && (
        <SiteForm
          id={`own-${host}`}
          label={t('optionsVendorYours', names)}
          suffix={`.${host}`}
          focused
          wrong={(typed) => wrongAt(host, typed)}
          onTyped={(typed) => {
            const origin = typedAtVendor(host, typed);
            if (origin !== null) onShow(origin, tools[0].id);
          }}
        />
      )}
    </>
  );
}

function wrongAt(host: string, typed: string): string | null {
  if (typed.trim() === '') return t('faultEmptyAddress');
  return typedAtVendor(host, typed) === null ? t('optionsVendorWrong', host) : null;
}

const namesOf = ({ tools }: VendorHost): string => tools.map(({ name }) => name).join(', ');
