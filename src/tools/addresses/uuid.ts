/** A group for `route`: the 36 characters of a UUID. */
export const UUID = '([\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12})';
