import { defineMiddlewares } from "@medusajs/framework/http"
import { adminBankRoutes } from "./admin/bank-payouts/middlewares"
import { adminAnonymisationRoutes } from "./admin/booking-anonymisations/middlewares"
import { adminDocumentRoutes } from "./admin/booking-documents/middlewares"
import { adminExportRoutes } from "./admin/booking-exports/middlewares"
import { adminFindingRoutes } from "./admin/booking-findings/middlewares"
import { adminMailRoutes } from "./admin/booking-mails/middlewares"
import { adminParticipantRoutes } from "./admin/booking-participants/middlewares"
import { adminReconciliationRoutes } from "./admin/booking-reconciliations/middlewares"
import { adminDeskRoutes } from "./admin/booking-registrations/middlewares"
import { adminSettingsRoutes } from "./admin/booking-settings/middlewares"
import { adminAccountingRoutes } from "./admin/bookings/accounting/middlewares"
import { adminBookingRoutes } from "./admin/bookings/middlewares"
import { adminEventRoutes } from "./admin/events/middlewares"
import { adminRefundCaseRoutes } from "./admin/refund-cases/middlewares"
import { uploadRoutes } from "./files/middlewares"
import { guardRoutes } from "./guards"
import { mailTextRoutes } from "./mail-texts/middlewares"
import { portalRoutes } from "./portal/middlewares"
import { storeRoutes } from "./store/middlewares"

export default defineMiddlewares({
  routes: [
    ...adminEventRoutes,
    ...adminBookingRoutes,
    ...adminAccountingRoutes,
    ...adminExportRoutes,
    ...adminDocumentRoutes,
    ...adminDeskRoutes,
    ...adminParticipantRoutes,
    ...adminRefundCaseRoutes,
    ...adminBankRoutes,
    ...adminReconciliationRoutes,
    ...adminFindingRoutes,
    ...adminMailRoutes,
    ...adminSettingsRoutes,
    ...mailTextRoutes,
    ...adminAnonymisationRoutes,
    ...uploadRoutes,
    ...guardRoutes,
    ...storeRoutes,
    ...portalRoutes,
  ],
})
