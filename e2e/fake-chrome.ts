import messages from '../public/_locales/en/messages.json' with { type: 'json' };

/** Setup of the unit tests: the part of the browser's API that views use, which is the English messages. */
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
