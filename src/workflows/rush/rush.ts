import {
  afterTurns,
  arrive,
  decide,
  join,
  type Line,
  leave,
  NOBODY,
  nextTurns,
  type RushRules,
} from "../../domain/rush/turns"
import { type Figures, NO_FIGURES } from "./figures"
import { RushLog } from "./rush-log"

/** How a wait ends: with a place, without patience, or without the one who waited. */
type WaitEnd = "begun" | "tired" | "left"

/** A place in the line. */
export type Turn = {
  ends: Promise<WaitEnd>
  /** The one who waits is gone. One whose completion runs already cannot leave: it goes on. */
  leave(): void
  /** The completion has answered; the place is free. Harmless when it was given away meanwhile. */
  end(result: "served" | "failed"): void
}

/** Where a cart stands; `ahead` counts who gets a place before it. */
export type Standing = { status: "waiting"; ahead: number; waited: number } | { status: "running" | "none" }

/**
 * The line in front of `complete`, for one process (DESIGN 2, "Rush"). The rule is `nextTurns`; here are its clock, its
 * timer and its promises. The clock is a monotonic one: a corrected system time makes nobody wait.
 */
export class Rush {
  private line: Line = NOBODY
  private figures = NO_FIGURES
  private lastId = 0
  private timer: NodeJS.Timeout | undefined
  private readonly wakers = new Map<number, (end: WaitEnd) => void>()
  private readonly idlers = new Set<() => void>()
  private readonly log: RushLog

  constructor(
    readonly rules: RushRules,
    say: (line: string) => void
  ) {
    this.log = new RushLog(rules, say)
  }

  /** Tells of a request that is being decided. Call what it returns when it was: with whether it is one for tickets. */
  arrives(): (counts: boolean) => void {
    this.change((line) => arrive(line))
    return (counts) => this.change((line, now) => decide(line, counts, now))
  }

  /** Puts a cart with seats at the end of the line; null where the line is full. */
  join(cartId: string): Turn | null {
    const id = ++this.lastId
    const now = performance.now()
    const joined = join(this.line, this.rules, { id, cart_id: cartId }, now)
    if (!joined) {
      this.refuse("refused_busy")
      return null
    }
    const ends = new Promise<WaitEnd>((resolve) => this.wakers.set(id, resolve))
    this.change(() => joined)
    return { ends, leave: () => this.leave(id), end: (result) => this.end(id, result) }
  }

  /** Counts somebody who was refused without a place in the line. */
  refuse(kind: "refused_full" | "refused_busy"): void {
    this.change((line) => line, { [kind]: this.figures[kind] + 1 })
  }

  /** Where a cart stands here; another process may know more of it. */
  standingOf(cartId: string): Standing {
    if (this.line.running.some(({ cart_id }) => cart_id === cartId)) return { status: "running" }
    const ahead = this.line.waiting.findIndex(({ cart_id }) => cart_id === cartId)
    const waiting = this.line.waiting[ahead]
    return waiting ? { status: "waiting", ahead, waited: performance.now() - waiting.since } : { status: "none" }
  }

  look(): Figures & { waiting: number; running: number } {
    return { waiting: this.line.waiting.length, running: this.line.running.length, ...this.figures }
  }

  /** Fulfilled when nobody waits or runs, and after `limit` milliseconds anyway: for work that is better done in quiet. */
  async idle(limit: number): Promise<void> {
    if (this.isIdle()) return
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(impatient)
        this.idlers.delete(done)
        resolve()
      }
      const impatient = setTimeout(done, limit)
      this.idlers.add(done)
    })
  }

  private leave(id: number): void {
    if (!this.wake(id, "left")) return
    this.change((line) => leave(line, id), { given_up: this.figures.given_up + 1 })
  }

  private end(id: number, result: "served" | "failed"): void {
    this.change((line) => leave(line, id), { [result]: this.figures[result] + 1 })
  }

  /** The one place where the line changes: whoever's turn it is then is woken, and the timer is set anew. */
  private change(to: (line: Line, now: number) => Line, counted: Partial<Figures> = {}): void {
    const now = performance.now()
    const before = this.figures
    const changed = to(this.line, now)
    const turns = nextTurns(changed, this.rules, now)
    this.line = afterTurns(changed, turns, now)
    this.figures = {
      ...before,
      ...counted,
      refused_late: before.refused_late + turns.tired.length,
      overdue: before.overdue + turns.overdue.length,
      longest_wait: Math.max(before.longest_wait, ...turns.start.map(({ since }) => now - since)),
    }
    for (const { id } of turns.start) this.wake(id, "begun")
    for (const { id } of turns.tired) this.wake(id, "tired")
    this.log.watch(this.line, { before, now: this.figures }, now)
    if (this.isIdle()) for (const done of [...this.idlers]) done()
    clearTimeout(this.timer)
    if (turns.look_again_in !== null) this.timer = setTimeout(() => this.change((line) => line), turns.look_again_in)
  }

  private wake(id: number, end: WaitEnd): boolean {
    const waker = this.wakers.get(id)
    this.wakers.delete(id)
    waker?.(end)
    return waker !== undefined
  }

  private isIdle(): boolean {
    return this.line.waiting.length + this.line.running.length === 0
  }
}
