import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout as wait } from "node:timers/promises"

const PATIENCE_MS = 10_000

/**
 * A program together with all that it starts: a Ctrl-C in the terminal does not reach it, `end` does. Needed for
 * programs that leave their children behind when they are ended, as `medusa develop` does.
 */
export class ProcessGroup {
  private readonly leader: ChildProcess

  constructor(args: string[], env: NodeJS.ProcessEnv) {
    this.leader = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"], env, detached: true })
  }

  /** The exit code of the program itself. */
  async exit(): Promise<number> {
    if (this.leader.exitCode === null && this.leader.signalCode === null) await once(this.leader, "exit")
    return this.leader.exitCode ?? 1
  }

  /** Asks all of them to stop, waits until none is left, and ends those that don't listen. */
  async end() {
    this.signal("SIGINT")
    for (const deadline = Date.now() + PATIENCE_MS; this.signal(0); await wait(100)) {
      if (Date.now() > deadline) this.signal("SIGKILL")
    }
  }

  /** Whether there was anybody to receive it. */
  private signal(kind: NodeJS.Signals | 0): boolean {
    try {
      return this.leader.pid !== undefined && process.kill(-this.leader.pid, kind)
    } catch {
      return false
    }
  }
}
