const REDRAW_MS = 250
const HEARTBEAT_MS = 15_000
const NAME_WIDTH = 28

/** Tells a reader of the terminal, or of a log, what is going on: a line for what is done, and what is still at work. */
export type Progress = {
  /** Does some work and prints a line about it when it is done: `note` says what came of it. */
  step<Result>(name: string, work: () => Promise<Result>, note?: (result: Result) => string): Promise<Result>
  say(line: string): void
}

export function progressOn(out: NodeJS.WriteStream, signal: AbortSignal): Progress {
  const running = new Map<string, number>()
  const status = () => [...running].map(([name, start]) => `${name} (${seconds(start)} s)`).join(", ")
  const say = (line: string) => void out.write(out.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`)
  // A line that wraps could not be drawn over.
  const redraw = () => out.write(`\r\x1b[2K${`… ${status()}`.slice(0, (out.columns || 80) - 1)}`)
  const draw = () => void (out.isTTY ? redraw() : say(`… ${status()}`))
  let beat: NodeJS.Timeout | undefined

  async function step<Result>(name: string, work: () => Promise<Result>, note?: (result: Result) => string) {
    signal.throwIfAborted()
    const start = performance.now()
    running.set(name, start)
    beat ??= setInterval(draw, out.isTTY ? REDRAW_MS : HEARTBEAT_MS)
    try {
      const result = await work()
      say(`✓ ${name.padEnd(NAME_WIDTH)} ${seconds(start, 1).padStart(5)} s   ${note?.(result) ?? ""}`.trimEnd())
      return result
    } finally {
      running.delete(name)
      if (!running.size) {
        clearInterval(beat)
        beat = undefined
        if (out.isTTY) out.write("\r\x1b[2K")
      }
    }
  }
  return { step, say }
}

function seconds(start: number, digits = 0): string {
  return ((performance.now() - start) / 1_000).toFixed(digits)
}
