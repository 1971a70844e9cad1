/** Does many things, so many at a time, in order; results in the order of the things. */
export async function atATime<T, R>(most: number, things: readonly T[], work: (thing: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const waiting = things.entries()
  const one = async () => {
    for (const [index, thing] of waiting) results[index] = await work(thing)
  }
  await Promise.all(Array.from({ length: most }, one))
  return results
}
