import {
  type Browser,
  type BrowserContextOptions,
  chromium as launcher,
  type Page,
  type Request,
} from "playwright-core"

/** Far longer than anything takes by itself; a machine that runs other specs beside these may need it. */
const PATIENCE_MS = 40_000

/** A page together with everything that it asked for and complained about. */
export type Visit = { page: Page; requests: Request[]; complaints: string[] }

/** Opens one real browser for the specs of a file (its binary comes with an npm package), and a fresh context per visit. */
export function withBrowser(): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser | undefined
  beforeAll(async () => {
    const { default: chromium } = await import("@sparticuz/chromium")
    // Not the package's own arguments: they switch off what is to be tested (--disable-web-security), and run everything
    // in one process, which ends with the first page.
    const options = { executablePath: await chromium.executablePath(), args: ["--no-sandbox"], headless: true }
    browser = await launcher.launch(options)
  })
  afterEach(() => Promise.all(browser?.contexts().map((context) => context.close()) ?? []))
  afterAll(() => browser?.close())

  return async (options = {}) => {
    if (!browser) throw new Error("The browser has not started yet")
    const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin", ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    const requests: Request[] = []
    const complaints: string[] = []
    page.on("request", (request) => requests.push(request))
    page.on("pageerror", (error) => complaints.push(error.message))
    page.on("console", (message) => {
      // A refusal is an answer of the shop; the browser prints it as an error all the same.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        complaints.push(message.text())
    })
    return { page, requests, complaints }
  }
}
