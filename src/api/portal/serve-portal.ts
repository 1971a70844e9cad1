import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { loadSettings } from "../../workflows/settings/load-settings"
import { builtPortal, type PortalFile } from "./built-portal"
import { NOT_BUILT } from "./not-built"
import { paymentScript } from "./payment-script"
import { portalConfig } from "./portal-config"
import { securityHeaders } from "./security-headers"
import { themeCss } from "./theme"

/** Named by their content, so they never change. */
const ASSETS = "/assets/"
const FOREVER = "public, max-age=31536000, immutable"
/** Asked for again each time, and answered 304 while nothing has changed. */
const REVALIDATE = "no-cache"

/**
 * Serves the customer's pages: the settings that they begin with, the files they consist of, and for every other path
 * the one page, which finds its way by the path. Holds nothing personal: that comes from /store, with proof.
 */
export async function servePortal(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (req.method !== "GET" && req.method !== "HEAD") return next()
  const { options } = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  res.set(securityHeaders(await logoUrl(req), options.portal_payment.hosts))
  res.set("Cache-Control", REVALIDATE)
  if (req.path === "/config.json") return void res.json(await portalConfig(req.scope))
  if (req.path === "/theme.css") return void res.type("css").send(themeCss(options.portal_theme))
  if (req.path === "/payment.js") return void res.type("js").send(await paymentScript(options.portal_payment.script))

  const portal = await builtPortal()
  if (!portal) return void res.status(503).type("html").send(NOT_BUILT)
  if (!req.path.startsWith(ASSETS)) return void res.type("html").send(portal.page)
  const file = portal.assets.get(req.path.slice(ASSETS.length))
  if (!file) return void res.status(404).end()
  sendAsset(req, res, file)
}

/** Files are served by the hundred and load no image: only the pages ask where the logo lies. */
async function logoUrl(req: MedusaRequest): Promise<string | null> {
  return req.path.startsWith(ASSETS) ? null : (await loadSettings(req.scope)).logo_url
}

function sendAsset(req: MedusaRequest, res: MedusaResponse, { type, body, brotli }: PortalFile): void {
  res.set({ "Cache-Control": FOREVER, Vary: "Accept-Encoding" })
  res.type(type)
  if (!brotli || !req.acceptsEncodings("br")) return void res.send(body)
  res.set("Content-Encoding", "br").send(brotli)
}
