import { model } from "@medusajs/framework/utils"
import { EVENT_STATUSES } from "../../../domain/event/bookable"
import { NOTIFY_MODES } from "../../../domain/settings/notify"
import { AddOn } from "./add-on"
import { EventDate } from "./event-date"
import { Question } from "./question"
import { TicketType } from "./ticket-type"

/**
 * A dated happening that people attend. It is sold through Medusa: each of its ticket types is one product variant.
 * Its capacity is not here: seats are counted in the booking module, where they are claimed (DESIGN 2).
 * Events are never deleted; they are archived (SPEC V35).
 */
export const Event = model
  .define("booking_event", {
    id: model.id({ prefix: "bevt" }).primaryKey(),
    title: model.text().searchable(),
    description: model.text().nullable(),
    venue: model.text().searchable().nullable(),
    /** IANA zone: deadlines in calendar days are counted in it, and mails and tickets say its time. */
    timezone: model.text(),
    status: model.enum([...EVENT_STATUSES]).default("draft"),
    /** `desk`: not bookable online, only staff register people (SPEC T1). */
    sales: model.enum(["online", "desk"]).default("online"),
    /** Bookings wait for the organiser's yes, and are paid after it (SPEC U6). */
    approval: model.boolean().default(false),
    registration_opens_at: model.dateTime().nullable(),
    registration_closes_at: model.dateTime().nullable(),
    /** First start and last end of its dates, kept with them so that lists can sort and filter by time. */
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    /** Contacts: organiser, desk, accounting. */
    contacts: model.json(),
    terms: model.text().nullable(),
    /** Self-service for customers; null: the shop's default decides (SPEC P1). */
    self_service: model.boolean().nullable(),
    /** Told of edits (SPEC P3); null: the address of the shop's settings. */
    notify_email: model.text().nullable(),
    /** How they are told; null: as the shop does. */
    notify_mode: model.enum([...NOTIFY_MODES]).nullable(),
    /** Whether and when bookers are reminded (SPEC M10); null: as the shop does. */
    reminder: model.json().nullable(),
    /** How many days somebody has to pay what is open (SPEC V12); null: as the shop does. */
    payment_term_days: model.number().nullable(),
    /** Whether who has not paid is reminded, where the shop reminds at all (SPEC V13). */
    payment_reminders: model.boolean().default(true),
    /** The rest of the policy as far as this event sets it. */
    policy: model.json(),
    /** The product whose variants its tickets are; where the plugin made it, its status follows the event's. */
    product_id: model.text().nullable(),
    owns_product: model.boolean().default(false),
    dates: model.hasMany(() => EventDate, { mappedBy: "event" }),
    ticket_types: model.hasMany(() => TicketType, { mappedBy: "event" }),
    questions: model.hasMany(() => Question, { mappedBy: "event" }),
    add_ons: model.hasMany(() => AddOn, { mappedBy: "event" }),
  })
  .checks([
    { name: "booking_event_times", expression: (c) => `${c.starts_at} < ${c.ends_at}` },
    {
      name: "booking_event_registration_period",
      expression: (c) =>
        `${c.registration_opens_at} IS NULL OR ${c.registration_closes_at} IS NULL OR ${c.registration_opens_at} < ${c.registration_closes_at}`,
    },
    { name: "booking_event_payment_term", expression: (c) => `${c.payment_term_days} BETWEEN 0 AND 365` },
  ])
  .indexes([{ on: ["product_id"] }, { on: ["status", "ends_at"] }])
