/** A group for `route`: the 36 characters of a UUID. */
export const UUID = '([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})';
