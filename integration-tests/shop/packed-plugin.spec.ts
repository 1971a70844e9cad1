import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ensureDatabase } from "../../scripts/postgres/ensure-database"
import { freePort } from "../../scripts/postgres/free-port"
import { buy } from "./buy"
import { openLetterbox } from "./letterbox"
import { openForBusiness } from "./open-for-business"
import { installPristineShop, type PristineShop } from "./pristine-shop"
import { type RunningShop, startShop } from "./running-shop"
import { staffApi } from "./shop-api"

const MINUTES = 60_000
const STAFF = { email: "staff@example.com", password: "a long enough password" }
const { DB_USERNAME, DB_PASSWORD, DB_PORT } = process.env

/** Clara has a Medusa shop. She installs the package from npm, adds three lines to her configuration, and sells. */
describe("the package in a pristine shop", () => {
  const env: Record<string, string> = {
    DATABASE_URL: `postgres://${DB_USERNAME}:${DB_PASSWORD}@localhost:${DB_PORT}/pristine-shop-${process.pid}`,
    BOOKINGS_SECRET: "a secret of the pristine shop, long enough",
    JWT_SECRET: "jwt of the pristine shop",
    COOKIE_SECRET: "cookie of the pristine shop",
    AUTH_CORS: "http://localhost",
    ADMIN_CORS: "http://localhost",
    STORE_CORS: "http://localhost",
  }
  let letterbox: Awaited<ReturnType<typeof openLetterbox>>
  let pristine: PristineShop
  let shop: RunningShop

  beforeAll(async () => {
    const port = await freePort()
    letterbox = await openLetterbox()
    env.SMTP_URL = letterbox.url
    env.BOOKINGS_PORTAL_URL = `http://localhost:${port}/bookings`
    await ensureDatabase(env.DATABASE_URL ?? "")
    pristine = await installPristineShop(env)
    await pristine.medusa("db:migrate")
    await pristine.medusa("user", "--email", STAFF.email, "--password", STAFF.password)
    await pristine.medusa("build")
    shop = await startShop(pristine, port, env)
  }, 15 * MINUTES)

  afterAll(async () => {
    await shop?.stop()
    await letterbox?.close()
    pristine?.remove()
  })

  it(
    "sells two seats over Medusa's own cart, takes them from the event and mails the tickets",
    async () => {
      const staff = await staffApi(shop.url, STAFF.email, STAFF.password)
      const { storefront, region_id, concert } = await openForBusiness(staff, shop.url)
      const before = await concert()
      const variant_id = before.ticket_types[0]?.variant_id ?? ""
      const bookings = await buy(storefront, { variant_id, quantity: 2, email: "anna@example.com", region_id })
      expect(bookings).toEqual([
        expect.objectContaining({ number: expect.stringMatching(/^TX-\w{4}-\w{4}$/), status: "confirmed", tickets: 2 }),
      ])
      expect(before.seats.free - (await concert()).seats.free).toBe(2)
      const mail = await letterbox.mailTo("anna@example.com")
      expect(mail.html).toContain(bookings[0]?.number)
      const types = mail.attachments.map(({ contentType }) => contentType)
      expect(types).toEqual(expect.arrayContaining(["application/pdf", "text/calendar"]))
    },
    MINUTES
  )

  it("serves the admin, with the plugin's pages in its bundle", async () => {
    const page = await fetch(`${shop.url}/app`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain("<script")
    const folder = join(pristine.folder, ".medusa", "server", "public", "admin", "assets")
    const ours = readdirSync(folder).find((file) =>
      readFileSync(join(folder, file), "utf8").includes("/admin/refund-cases")
    )
    const served = await fetch(`${shop.url}/app/assets/${ours}`)
    expect(served.status).toBe(200)
    expect(await served.text()).toContain("/admin/refund-cases")
  })

  it("serves the customer's pages with everything they load", async () => {
    const page = await fetch(`${shop.url}/bookings`)
    expect(page.status).toBe(200)
    const assets = [...(await page.text()).matchAll(/(?:src|href)="(\/bookings\/[^"]+)"/g)].map(([, path]) => path)
    expect(assets.length).toBeGreaterThan(1)
    const answers = await Promise.all(assets.map((path) => fetch(shop.url + path)))
    expect(answers.map(({ status }) => status)).toEqual(assets.map(() => 200))
  })
})
