import { defineMiddlewares } from "@medusajs/framework/http"
import { adminBookingRoutes } from "./admin/bookings/middlewares"
import { adminEventRoutes } from "./admin/events/middlewares"
import { portalRoutes } from "./portal/middlewares"
import { storeRoutes } from "./store/middlewares"

export default defineMiddlewares({ routes: [...adminEventRoutes, ...adminBookingRoutes, ...storeRoutes, ...portalRoutes] })
