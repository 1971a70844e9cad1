import type { MiddlewareRoute } from "@medusajs/framework/http"
import { servePortal } from "./serve-portal"

/** The customer's pages at /bookings and below. A middleware, because route files have no catch-all (DESIGN 5). */
export const portalRoutes: MiddlewareRoute[] = [{ matcher: "/bookings", middlewares: [servePortal] }]
