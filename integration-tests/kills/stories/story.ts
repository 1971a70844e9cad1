import type { FindingCode } from "../../../src/domain/reconciliation/finding"
import type { Shop } from "../../fixtures/shop"
import type { Point } from "../watch-steps"

/** A story that has been told up to the moment at which something may die. */
export type Scene = {
  /** What is killed. Called again afterwards, as whoever asked for it would: with the same key, where it has one. */
  act(): Promise<void>
  /** The orders it is about, oldest first. */
  orders(): Promise<string[]>
}

/** Something that is done in several steps, and that a process may die of. */
export type Story = {
  /** "a rebooking to a cheaper event, paid by card" */
  name: string
  /** Tells it anew for a booker: each telling is about another order. */
  prepare(shop: Shop, email: string): Promise<Scene>
  /** The point at which it hurts most, where `npm test` kills; left out: by the story's place among the others. */
  dies_after?: Point
  /** What the log says of the death itself. */
  logs_besides?: string[]
  /**
   * What core may leave behind that nobody but staff can decide about: reconciliation names it. Where it concerns an
   * order of the story that order is not as if nothing had been, but seats, histories and leftovers are.
   */
  leaves?: FindingCode[]
}
