import { z } from "@medusajs/framework/zod"
import { policySchema } from "../../domain/policy/policy"
import { LANGUAGES } from "../../domain/refusal/sentences"

const rushSchema = z.object({
  /** How many carts with tickets are completed at once; the others wait, first come first served. */
  at_once: z.number().int().min(1).max(1000).default(4),
  /** How many may wait. */
  queue: z.number().int().min(0).max(10_000).default(500),
  /** How long each of them waits before it is told to try again; its seats stay held. */
  patience_seconds: z.number().min(1).max(120).default(20),
  /** How long a completion may keep its place: one that hangs, as a payment provider may, goes on without it. */
  turn_seconds: z.number().min(1).max(120).default(10),
})

/** The options a shop gives the plugin, with their defaults. Every module of a plugin gets all of them; they are read here once. */
export const optionsSchema = z.object({
  /** Signs edit tokens, access sessions and the change log. Left out: derived from Medusa's JWT secret. */
  secret: z.string().min(16).optional(),
  /** Where the portal is served: the shop's own server + `/bookings`, as customers reach it. */
  portal_url: z.url().default("http://localhost:9000/bookings"),
  /** The publishable key the portal uses; its sales channel decides which events are listed. Left out: the oldest that is not revoked. */
  publishable_key: z.string().optional(),
  /** The shop's name in mails, on tickets and in the portal. */
  shop_name: z.string().max(100).optional(),
  logo_url: z.url().optional(),
  /** The languages to choose from in the portal; the first is taken where the customer's browser speaks none of them. */
  portal_languages: z.array(z.enum(LANGUAGES)).min(1).default(["en", "de", "fr"]),
  /** The portal's look: its CSS variables (src/portal/styles/tokens.css), such as `{ "--bookings-accent": "#7a1f3d" }`. */
  portal_theme: z
    .record(z.string().regex(/^--bookings-[a-z-]{1,40}$/), z.string().regex(/^[^;{}<>@\\]{1,200}$/))
    .default({}),
  /** Ways to pay in the portal that take more than a click: a script of the shop's own, and the hosts that it needs (docs/portal-payments.md). */
  portal_payment: z
    .object({
      script: z.string().min(1).optional(),
      hosts: z
        .array(z.url({ protocol: /^https$/ }))
        .max(20)
        .default([]),
    })
    .prefault({}),
  /** Payment providers that take an order on the promise to pay (`pending_authorization`): only these serve a booking that needs approval. */
  promising_providers: z.array(z.string().min(1).max(200)).max(50).default(["pp_invoice_invoice", "pp_till_till"]),
  /** The language of mails where the order has none. */
  default_locale: z.string().min(2).max(35).default("en"),
  /** How long seats are held for a cart that is being paid. */
  hold_minutes: z.number().int().min(1).max(1440).default(15),
  /** How long an access session of the portal lasts. */
  access_minutes: z.number().int().min(5).max(60).default(45),
  /** How long staff wait for the payment provider when they pay a refund case out, before they are told that it takes longer. */
  payout_patience_seconds: z.number().int().min(1).max(120).default(25),
  /** Ids of the sales channels whose bookings customers may change by themselves. Left out: all of them. */
  self_service_channels: z.array(z.string()).optional(),
  /** The shop's default policy; events and ticket types may differ. */
  policy: policySchema.default({}),
  /** Register our handler of completeCart's `validate` hook. Off for a shop that has a handler of its own and composes ours into it. */
  validate_hook: z.boolean().default(true),
  /** Where rate limits are counted: `postgres` holds across processes, `memory` only within one. */
  rate_limit_store: z.enum(["memory", "postgres"]).default("postgres"),
  /** The line in front of `complete`, for each process (docs/scaling.md). */
  rush: rushSchema.prefault({}),
})
export type BookingOptions = z.infer<typeof optionsSchema> & { secret: string }
