/**
 * What an OpenMetadata server sends instead of data that this user may not see (recorded on 1.6): `********@masked.com` for another
 * person's mail address, asterisks for a query's text, and a mark next to the name of a column or test.
 */
const MAIL = /^\s*\*+\s*(?:@|$)|@\s*masked\.com\s*$/i;
const TEXT = /^\s*\*+\s*$/;
const MARK = /^\s*\[MASKED\]\s*|\s*\[MASKED\]\s*$/;

/** Whether the server replaced a mail address by a mask. */
export const isMaskedMail = (address: string): boolean => MAIL.test(address);

/** Whether the server replaced a text by a mask. */
export const isMaskedText = (text: string): boolean => TEXT.test(text);

/** Whether the server marked the name of a column or test. */
export const isMaskedName = (name: string): boolean => MARK.test(name);

/** The name without the mark. */
export const withoutMask = (name: string): string => name.replace(MARK, '');
