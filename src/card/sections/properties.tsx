import { type ComponentChild, Fragment } from 'preact';
import { language, t } from '../../i18n.ts';
import { isMaskedMail } from '../../model/masked.ts';
import type { CustomProperty, CustomValue } from '../../model/properties.ts';
import { moment } from '../../ui/age.ts';
import { OutLink } from '../../ui/button.tsx';
import { Description } from '../../ui/description.tsx';
import { level } from '../../ui/level.ts';
import { safeAddress } from '../../ui/markup.tsx';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';

export const properties: Section = {
  id: 'properties',
  title: 'sectionProperties',
  when: ({ detail, parts }) => detail === 'whole' && parts.includes('properties'),
  fold: {},
  View: ({ asset }) => (
    <PartView name="properties" asset={asset}>
      {(part) => (part.length === 0 ? <p class="soft">{t('sectionPropertiesNone')}</p> : <Pairs properties={part} />)}
    </PartView>
  ),
};

function Pairs({ properties: all }: { readonly properties: readonly CustomProperty[] }) {
  return (
    <dl class="pairs">
      {all.map(({ name, description, value }, index) => (
        <Fragment key={index}>
          <dt title={level(description)}>
            <bdi>{name}</bdi>
          </dt>
          <dd>
            <Value value={value} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Value({ value }: { readonly value: CustomValue }): ComponentChild {
  switch (value.as) {
    case 'text':
      return <bdi>{value.text}</bdi>;
    case 'number':
      return <bdi>{new Intl.NumberFormat(language()).format(value.number)}</bdi>;
    case 'markdown':
      return <Description text={value.text} />;
    case 'code':
      return <pre class="mono">{value.text}</pre>;
    case 'moment':
      return <bdi>{momentOf(value.at)}</bdi>;
    case 'interval':
      return <bdi>{t('propertyInterval', momentOf(value.from), momentOf(value.to))}</bdi>;
    case 'address':
      return <Address name={value.name} address={value.href} />;
    case 'links':
      return value.links.map(({ name, href }, index) => (
        <span key={href}>
          {index > 0 && ' · '}
          <Address name={name} address={href} />
        </span>
      ));
    case 'table':
      return (
        <table class="grid">
          <thead>
            <tr>
              {value.columns.map((column) => (
                <th key={column} scope="col">
                  <bdi>{column}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {value.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return value satisfies never;
  }
}

/** A text where the address is none to follow. */
function Address({ name, address }: { readonly name: string; readonly address: string }) {
  const href = isMaskedMail(name) ? null : safeAddress(address);
  if (href === null) return <bdi>{name}</bdi>;
  return (
    <OutLink look="plain" href={href}>
      <bdi>{name}</bdi>
    </OutLink>
  );
}

/** A number that is no moment is shown as the number. */
const momentOf = (at: number): string => (Number.isNaN(new Date(at).getTime()) ? String(at) : moment(at));
