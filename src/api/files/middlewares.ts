import type { MiddlewareRoute } from "@medusajs/framework/http"

/** The body of an upload is read by its route, as far as its limits go: no parser takes it before. */
export const uploadRoutes: MiddlewareRoute[] = [
  "/store/carts/:id/registration/files",
  "/store/bookings/current/files",
  "/admin/bookings/:id/files",
].map((matcher) => ({ matcher, methods: ["POST"], bodyParser: false }))
