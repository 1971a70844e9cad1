import type { BenchShop } from "../shop/open-shop"
import { median } from "./median"

/** What one round measured, of ours and of the reference. */
export type Round = { ours: number; beside: number }

/** Medians over rounds; the ratio is the median of each round's own, so that a slow minute spoils no more than its round. */
export function summary(rounds: readonly Round[]): { ours: number; beside: number; ratio: number } {
  return {
    ours: median(rounds.map(({ ours }) => ours)),
    beside: median(rounds.map(({ beside }) => beside)),
    ratio: median(rounds.map(({ ours, beside }) => ours / beside)),
  }
}

/** Several ways of doing something, by name; each answers with its milliseconds. */
export type Ways<Name extends string> = Record<Name, (turn: number) => Promise<number>>

/**
 * Takes turns: each way once, then each once more, in alternating order, so that whatever else the machine does meets all
 * of them alike. Before each the shop has come to rest: what a way leaves to do in the background is not the next one's.
 * @returns the median of each way, in milliseconds
 */
export async function takeTurns<Name extends string>(
  shop: Pick<BenchShop, "quiet">,
  turns: number,
  ways: Ways<Name>
): Promise<Record<Name, number>> {
  const names = Object.keys(ways) as Name[]
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of turn % 2 === 0 ? names : [...names].reverse()) {
      await shop.quiet()
      taken.get(name)?.push(await ways[name](turn))
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<Name, number>
}

/** Rounds one after the other; a first one, which is not counted, warms up. */
export async function inRounds<T>(rounds: number, round: (index: number) => Promise<T>): Promise<T[]> {
  await round(-1)
  const results: T[] = []
  for (let index = 0; index < rounds; index += 1) results.push(await round(index))
  return results
}
