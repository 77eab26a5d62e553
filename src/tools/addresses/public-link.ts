/** Whether pages below `base` are for people without an account. There, a secret stands in the place of the id. */
export function isPublic(base: string): boolean {
  return /\/(?:public|embed)$/.test(base);
}
