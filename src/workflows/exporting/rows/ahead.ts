/** The same things one step ahead: the next is made while this one is used. Two are held at most; errors come in their turn. */
export async function* ahead<Thing>(things: AsyncGenerator<Thing>): AsyncGenerator<Thing> {
  let next = things.next()
  try {
    for (;;) {
      const { done, value } = await next
      if (done) return
      next = things.next()
      // Whoever stops before its turn never hears of it; whoever goes on awaits it above.
      next.catch(() => undefined)
      yield value
    }
  } finally {
    await things.return(undefined)
  }
}
