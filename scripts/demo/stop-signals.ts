const WATCH_MS = 500

/**
 * Aborted as soon as somebody wants the demo to end: Ctrl-C, a signal, or the end of the npm that started it. npm hands
 * a SIGTERM to its shell only, and the shell hands it to nobody; what we notice is that our parent is another one.
 */
export function untilAskedToStop(): AbortSignal {
  const stopping = new AbortController()
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort())
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stopping.abort(), WATCH_MS).unref()
  return stopping.signal
}
