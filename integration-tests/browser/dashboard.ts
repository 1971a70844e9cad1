import type { BrowserContextOptions } from "playwright-core"
import type { Shop } from "../fixtures/shop"
import type { Visit } from "./browser"

type Options = BrowserContextOptions & { language?: "en" | "de" }

/** The dashboard is a large program, and its pages wait for several answers each. */
const PATIENCE_MS = 45_000

/** Opens a page of the shop's admin as the member of staff of the world, signed in. */
export async function openDashboard(
  visit: (options?: BrowserContextOptions) => Promise<Visit>,
  { url, world }: Shop,
  path: string,
  { language = "en", ...options }: Options = {}
): Promise<Visit> {
  const opened = await visit({ baseURL: url, viewport: { width: 1440, height: 1000 }, ...options })
  const { page } = opened
  page.setDefaultTimeout(PATIENCE_MS)
  const { headers } = await world.staff.post("/auth/session")
  const [name = "", value = ""] = (headers.getSetCookie()[0] ?? "").split(";")[0]?.split("=") ?? []
  await page.context().addCookies([
    { name, value: decodeURIComponent(value), url },
    { name: "lng", value: language, url },
  ])
  await page.goto(`/app${path}`)
  return opened
}
