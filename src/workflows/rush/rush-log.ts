import type { Line, RushRules } from "../../domain/rush/turns"
import { type Figures, figuresSince } from "./figures"

/** While a rush goes on, one line in this time. Milliseconds. */
const EVERY = 10_000

/**
 * Speaks of a rush in a few lines, never one for each request: now and then while it goes on, and at its end. It is one
 * from the moment when more wait than can run, until nobody waits or runs.
 */
export class RushLog {
  private rush: { before: Figures; began: number; spoke: number } | null = null

  constructor(
    private readonly rules: RushRules,
    private readonly say: (line: string) => void
  ) {}

  /** Told after each change of the line, with the figures as they were before it and as they are. */
  watch({ waiting, running }: Line, figures: { before: Figures; now: Figures }, now: number): void {
    if (!this.rush && waiting.length > this.rules.at_once)
      this.rush = { before: figures.before, began: now, spoke: now }
    if (!this.rush) return
    const over = waiting.length + running.length === 0
    if (!over && now - this.rush.spoke < EVERY) return
    this.rush.spoke = now
    const seconds = Math.round((now - this.rush.began) / 1000)
    const state = over
      ? `over after ${seconds} s`
      : `${seconds} s, ${waiting.length} waiting, ${running.length} running`
    this.say(`bookings: rush, ${state}: ${inWords(figuresSince(this.rush.before, figures.now))}`)
    if (over) this.rush = null
  }
}

function inWords(figures: Figures): string {
  const { served, failed, refused_full, refused_busy, refused_late, given_up, overdue, longest_wait } = figures
  const seconds = (longest_wait / 1000).toFixed(1)
  return (
    `${served} served, ${failed} failed, refused: ${refused_full} full, ${refused_busy} busy, ${refused_late} late; ` +
    `${given_up} gave up, ${overdue} took too long; longest wait ${seconds} s`
  )
}
