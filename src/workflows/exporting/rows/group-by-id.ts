/** Things by whose they are, in their order. */
export function groupById<Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(thing.id)
    if (group) group.push(thing)
    else groups.set(thing.id, [thing])
  }
  return groups
}
