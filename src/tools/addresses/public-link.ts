/** Whether pages below `base` are for visitors without an account. Their addresses contain a secret in place of the id. */
export function isPublic(base: string): boolean {
  return /\/(?:public|embed)$/.test(base);
}
