import { MedusaService } from "@medusajs/framework/utils"
import { Event } from "./models/event"
import { EventDate } from "./models/event-date"
import { TicketType } from "./models/ticket-type"

/** Stores events, their dates and their ticket types. */
export class EventModuleService extends MedusaService({ Event, EventDate, TicketType }) {}
