import { z } from "@medusajs/framework/zod"
import { pageSchema } from "../../validation/page"

/** Query of `GET /store/customers/me/bookings`. */
export const listOwnBookingsSchema = pageSchema.extend({ when: z.enum(["upcoming", "past"]).default("upcoming") })
export type ListOwnBookings = z.infer<typeof listOwnBookingsSchema>
