import type { MiddlewareRoute } from "@medusajs/framework/http"
import { staffCancellationPreviewSchema, staffCancellationSchema } from "../../../domain/cancelling/request"
import { receiptSchema } from "../../../domain/paying/receipt"
import { staffPreviewSchema, staffRebookingSchema } from "../../../domain/rebooking/change"
import { lists, takes } from "../../validation/checked"
import { historySchema, pageSchema } from "../../validation/page"
import {
  dunningBlockSchema,
  dunningLiftSchema,
  givenReasonSchema,
  goodwillSchema,
  listBookingsSchema,
  newGrantSchema,
  reasonSchema,
  staffEditSchema,
} from "./validators"

const bookings = "/admin/bookings"

export const adminBookingRoutes: MiddlewareRoute[] = [
  lists(bookings, listBookingsSchema),
  takes(`${bookings}/:id`, staffEditSchema),
  lists(`${bookings}/:id/changes`, historySchema),
  lists(`${bookings}/:id/mails`, pageSchema),
  takes(`${bookings}/:id/rebooking-preview`, staffPreviewSchema),
  takes(`${bookings}/:id/rebookings`, staffRebookingSchema),
  takes(`${bookings}/:id/cancellation-preview`, staffCancellationPreviewSchema),
  takes(`${bookings}/:id/cancellations`, staffCancellationSchema),
  takes(`${bookings}/:id/dunning-block`, dunningBlockSchema),
  takes(`${bookings}/:id/dunning-block/lift`, dunningLiftSchema),
  lists(`${bookings}/overdue`, pageSchema),
  lists(`${bookings}/dunning-blocks`, pageSchema),
  takes(`${bookings}/:id/payment-notes`, givenReasonSchema),
  takes(`${bookings}/:id/receipts`, receiptSchema),
  takes(`${bookings}/:id/goodwill`, goodwillSchema),
  lists(`${bookings}/:id/grants`, pageSchema),
  takes(`${bookings}/:id/grants`, newGrantSchema),
  takes(`${bookings}/:id/grants/:grant_id/revoke`, reasonSchema),
  takes(`${bookings}/:id/participants/:participant_id/link`, reasonSchema),
  takes(`${bookings}/:id/deny`, givenReasonSchema),
  takes(`${bookings}/:id/revoke-links`, reasonSchema),
]
