import type { Shop } from "../../fixtures/shop"

/** Something that is done in several steps, and that a process may die of. Each telling is about another order. */
export type Story<Matter = unknown> = {
  /** "a rebooking to a cheaper event, paid by card" */
  name: string
  prepare(shop: Shop): Promise<Matter>
  /** What is killed. Called again afterwards, as whoever asked for it would: with the same key, where it has one. */
  act(shop: Shop, matter: Matter): Promise<void>
  /** The orders it is about, oldest first. */
  orders(shop: Shop, matter: Matter): Promise<string[]>
}
