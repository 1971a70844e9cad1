import type { BenchShop } from "./shop/open-shop"

/** What a ratio must reach. */
export type Bar = { at_most: number } | { at_least: number }

/** One line of the table: a figure of ours beside its reference, both measured in the same run. */
export type Result = {
  name: string
  what: string
  reference: string
  /** Medians over all rounds, in `unit`. */
  ours: number
  beside: number
  unit: "ms" | "per s" | "answers" | "MB"
  /** The median of the rounds' own ratios. */
  ratio: number
  bar: Bar
}

/** One thing that is measured; it may tell of several sides of it. */
export type Figure = {
  name: string
  /** What it does in one sentence, for `npm run bench -- --help`. */
  about: string
  measure(stage: Stage): Promise<Result[]>
}

export type Stage = {
  /** A fresh shop, shared by the figures of a run. */
  shop(): Promise<BenchShop>
  rounds: number
  say(progress: string): void
}

export function isMet({ ratio, bar }: Result): boolean {
  return "at_most" in bar ? ratio <= bar.at_most : ratio >= bar.at_least
}
