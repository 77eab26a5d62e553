import { type ComponentChild, Fragment } from 'preact';
import { language, t } from '../../i18n.ts';
import { isMaskedMail } from '../../model/masked.ts';
import type { CustomProperty, CustomValue } from '../../model/properties.ts';
import { dateAndTime } from '../../ui/age.ts';
import { OutLink } from '../../ui/button.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Rest, startOf, WayToAll } from '../../ui/cut.tsx';
import { Description } from '../../ui/description.tsx';
import { safeAddress } from '../../ui/markup.tsx';
import { stripBidi } from '../../ui/strip-bidi.ts';
import { KINDS } from '../kinds.ts';
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
          <dt title={stripBidi(description)}>
            <bdi>{name}</bdi>
          </dt>
          <dd>
            <Value name={name} value={value} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Value({ name, value }: Pick<CustomProperty, 'name' | 'value'>): ComponentChild {
  switch (value.as) {
    case 'text':
      return (
        <>
          <bdi>{startOf(value.text)}</bdi>
          <Rest of={value.text} />
        </>
      );
    case 'number':
      return <bdi>{new Intl.NumberFormat(language()).format(value.number)}</bdi>;
    case 'markdown':
      return <Description text={value.text} />;
    case 'code':
      return <CodeBlock text={value.text} name={name} />;
    case 'moment':
      return <bdi>{momentOf(value.at)}</bdi>;
    case 'interval':
      return <bdi>{t('propertyInterval', momentOf(value.from), momentOf(value.to))}</bdi>;
    case 'address':
      return <Address name={value.name} address={value.href} />;
    case 'links':
      return value.links.map(({ name, href, kind }, index) => (
        <span key={href}>
          {index > 0 && ' · '}
          <Address name={kind ? t(KINDS[kind].word) : name} address={href} />
        </span>
      ));
    case 'table':
      return <Grid of={value} />;
    default:
      return value satisfies never;
  }
}

/** Rows and columns drawn of a table. */
const MOST_ROWS = 100;
const MOST_COLUMNS = 20;

function Grid({ of: { columns, rows } }: { readonly of: Extract<CustomValue, { readonly as: 'table' }> }) {
  const hidden = rows.length - MOST_ROWS;
  return (
    <>
      <table class="grid">
        <thead>
          <tr>
            {columns.slice(0, MOST_COLUMNS).map((column) => (
              <th key={column} scope="col">
                <bdi>{column}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, index) => (
            <tr key={index}>
              {row.slice(0, MOST_COLUMNS).map((cell, at) => (
                <td key={at}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {(hidden > 0 || columns.length > MOST_COLUMNS) && <WayToAll words={t('propertyTableCut', MOST_ROWS, MOST_COLUMNS)} />}
    </>
  );
}

/** A link, or plain text if the address is not safe to follow. */
function Address({ name, address }: { readonly name: string; readonly address: string }) {
  const href = isMaskedMail(name) ? null : safeAddress(address);
  if (href === null) return <bdi>{name}</bdi>;
  return (
    <OutLink look="plain" href={href}>
      <bdi>{name}</bdi>
    </OutLink>
  );
}

/** A number that is no valid time is shown as a number. */
const momentOf = (at: number): string => (Number.isNaN(new Date(at).getTime()) ? String(at) : dateAndTime(at));
