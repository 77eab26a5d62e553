import messages from '../public/_locales/en/messages.json' with { type: 'json' };

/** The part of the browser's API that the views reach: messages, from the English file. Set-up of the unit tests. */
const all: Readonly<Record<string, { readonly message: string }>> = messages;

function getMessage(key: string, values: readonly string[] = []): string {
  if (key === '@@bidi_dir') return 'ltr';
  const found = all[key];
  if (!found) throw new Error(`No message is called ${key}`);
  return found.message.replace(/\$(\d)/g, (_place, index: string) => {
    const value = values[Number(index) - 1];
    if (value === undefined) throw new Error(`${key} wants a value for $${index}`);
    return value;
  });
}

const fake = { i18n: { getMessage, getUILanguage: () => 'en-GB' } };
const outside: { chrome?: object } = globalThis;
outside.chrome = { ...outside.chrome, ...fake };
