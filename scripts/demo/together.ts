/** Does several things at a time. When one fails the others are broken off, waited for, and its error is thrown. */
export async function together(works: ((signal: AbortSignal) => Promise<void>)[], signal: AbortSignal): Promise<void> {
  const failed = new AbortController()
  const either = AbortSignal.any([signal, failed.signal])
  await Promise.all(works.map((work) => work(either).catch((error: Error) => failed.abort(error))))
  signal.throwIfAborted()
  failed.signal.throwIfAborted()
}
