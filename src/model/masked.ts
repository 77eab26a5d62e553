/**
 * What a server of OpenMetadata puts in the place of what this user may not see (recorded on 1.6): `********@masked.com` for the mail
 * address of another person, asterisks for the text of a query, and a mark beside the name of a column or of a test.
 */
const MAIL = /^\s*\*+\s*(?:@|$)|@\s*masked\.com\s*$/i;
const TEXT = /^\s*\*+\s*$/;
const MARK = /^\s*\[MASKED\]\s*|\s*\[MASKED\]\s*$/;

export const isMaskedMail = (address: string): boolean => MAIL.test(address);

export const isMaskedText = (text: string): boolean => TEXT.test(text);

export const isMaskedName = (name: string): boolean => MARK.test(name);

/** The name as it is without the mark. */
export const withoutMask = (name: string): string => name.replace(MARK, '');
