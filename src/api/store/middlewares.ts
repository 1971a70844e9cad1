import type { MiddlewareRoute } from "@medusajs/framework/http"
import { customerCancellationPreviewSchema, customerCancellationSchema } from "../../domain/cancelling/request"
import { customerPreviewSchema, customerRebookingSchema } from "../../domain/rebooking/change"
import { registrationSchema } from "../../domain/registration/registration"
import { holdSeatsForPayment } from "../selling/hold-seats"
import { takeTurn } from "../selling/take-turn"
import { answers, lists, takes } from "../validation/checked"
import {
  accessRequestSchema,
  addressCodeSchema,
  completePaymentSchema,
  editBookingSchema,
  giveBankDetailsSchema,
  linkRequestSchema,
  newAddressSchema,
  newPaymentSessionSchema,
  ownHistorySchema,
} from "./bookings/validators"
import { listOwnBookingsSchema } from "./customers/validators"
import { listStoreEventsSchema, marketSchema } from "./events/validators"

export const storeRoutes: MiddlewareRoute[] = [
  lists("/store/events", listStoreEventsSchema),
  answers("/store/events/:id", marketSchema),
  takes("/store/carts/:id/registration", registrationSchema),
  { matcher: "/store/payment-collections/:id/payment-sessions", method: "POST", middlewares: [holdSeatsForPayment] },
  { matcher: "/store/carts/:id/complete", method: "POST", middlewares: [takeTurn] },
  takes("/store/bookings/access", accessRequestSchema),
  takes("/store/bookings/current", editBookingSchema),
  takes("/store/bookings/link", linkRequestSchema),
  takes("/store/bookings/current/address", newAddressSchema),
  takes("/store/bookings/current/address/confirm", addressCodeSchema),
  lists("/store/bookings/current/history", ownHistorySchema),
  takes("/store/bookings/current/payment/sessions", newPaymentSessionSchema),
  takes("/store/bookings/current/payment/complete", completePaymentSchema),
  takes("/store/bookings/current/bank-details", giveBankDetailsSchema),
  lists("/store/customers/me/bookings", listOwnBookingsSchema),
  takes("/store/bookings/current/rebooking-preview", customerPreviewSchema),
  takes("/store/bookings/current/cancellation-preview", customerCancellationPreviewSchema),
  takes("/store/bookings/current/cancellations", customerCancellationSchema),
  takes("/store/bookings/current/rebookings", customerRebookingSchema),
]
