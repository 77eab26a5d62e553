/** Below these lie pages for people without an account. What stands where an id would is a secret there, and no id. */
export function isPublic(base: string): boolean {
  return /\/(?:public|embed)$/.test(base);
}
