/**
 * Whether `version` ("1.6.2", "1.6.0-SNAPSHOT") is at least `wanted` ("1.9"). A snapshot comes before its release, and equals that same
 * snapshot as `wanted`.
 */
export function atLeast(version: string, wanted: string): boolean {
  const [release = '', suffix] = version.split('-');
  const [least = '', early] = wanted.split('-');
  const have = release.split('.').map(Number);
  const want = least.split('.').map(Number);
  for (let place = 0; place < 3; place++) {
    const difference = (have[place] ?? 0) - (want[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return suffix === undefined || early !== undefined;
}
