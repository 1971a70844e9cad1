import { z } from "@medusajs/framework/zod"
import { apiAt } from "../../integration-tests/fixtures/api"
import { buy } from "../../integration-tests/fixtures/buy"
import { sellAs } from "../../integration-tests/fixtures/documents"
import { openWorld, type World } from "../../integration-tests/fixtures/world"
import { fingerprint } from "./fingerprint"
import { recall, remember } from "./memory"
import { signIn } from "./staff"

/** By arrangement, which is authorised at once, on invoice, and at the till. */
const WAYS_TO_PAY = ["pp_system_default", "pp_invoice_invoice", "pp_till_till"]

/** What is the same at every start; whoever talks to the shop is not. */
type Facts = Omit<World, "staff" | "storefront">

/** A world of which only the beginning is known was broken off while it was opened. */
const Kept = z.object({ begun_at: z.string(), told_by: z.string().optional(), facts: z.custom<Facts>().optional() })

const TOLD_IN = ["world", "world-events", "documents"].map((name) => `integration-tests/fixtures/${name}.ts`)

/** The story as this version of the project tells it. */
const teller = () => fingerprint(TOLD_IN)

export async function stateOfWorld(databaseUrl: string): Promise<"none" | "half open" | "open" | "outdated"> {
  const kept = await recall(databaseUrl, "world", Kept)
  if (!kept) return "none"
  if (!kept.facts) return "half open"
  return kept.told_by === teller() ? "open" : "outdated"
}

/** Says that the world is about to be opened. Until it is open, the next start begins afresh. */
export async function beginWorld(databaseUrl: string): Promise<void> {
  await remember(databaseUrl, "world", { begun_at: new Date().toISOString() })
}

/**
 * The little world of the tests, opened once over the admin API, with its reading sold out by a customer. It says who
 * sells, so that each booking has its invoice.
 */
export async function enterWorld(shopUrl: string, databaseUrl: string): Promise<World> {
  const staff = await signIn(shopUrl)
  const kept = await recall(databaseUrl, "world", Kept)
  if (kept?.facts) {
    const storefront = apiAt(shopUrl, { "x-publishable-api-key": kept.facts.publishable_key })
    return { ...kept.facts, staff: apiAt(shopUrl, staff), storefront }
  }
  const world = await openWorld({ url: shopUrl, staff, payment_providers: WAYS_TO_PAY })
  await sellAs(world.staff, { timezone: "Europe/Berlin" })
  const chair = world.events.reading.tickets.Chair
  await buy(world, { email: "quick@example.com", lines: [{ variant_id: chair?.variant_id ?? "", quantity: 1 }] })
  const { staff: _staff, storefront: _storefront, ...facts } = world
  await remember(databaseUrl, "world", { begun_at: new Date().toISOString(), told_by: teller(), facts })
  return world
}
