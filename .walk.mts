import { chromium as launcher } from "playwright-core"
import chromium from "@sparticuz/chromium"
const shots = process.argv.slice(2)
const b = await launcher.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox"], headless: true })
const ctx = await b.newContext({ baseURL: "http://localhost:9000", viewport: { width: 1440, height: 1000 }, locale: process.env.LOC ?? "en-GB", timezoneId: "Europe/Berlin", colorScheme: (process.env.DARK ? "dark" : "light") })
if (process.env.LNG) await ctx.addCookies([{ name: "lng", value: process.env.LNG, url: "http://localhost:9000" }])
const page = await ctx.newPage()
const r = await ctx.request.post("/auth/user/emailpass", { data: { email: "admin@example.com", password: "bookings" } })
const { token } = await r.json()
await ctx.request.post("/auth/session", { headers: { authorization: `Bearer ${token}` } })
for (const s of shots) {
  const [path, name, wait] = s.split("|")
  await page.goto(path!); await page.waitForLoadState("networkidle").catch(() => {}); await page.waitForTimeout(Number(wait ?? 1500))
  const h = await page.evaluate(() => { const m = [...document.querySelectorAll("main, main *")].reduce((a, e) => Math.max(a, e.scrollHeight), 0); return Math.min(3200, Math.max(1000, m + 60)) })
  await page.setViewportSize({ width: Number(process.env.W ?? 1440), height: h })
  await page.waitForTimeout(400)
  await page.screenshot({ path: `/tmp/walk/${name}.png` })
  await page.setViewportSize({ width: Number(process.env.W ?? 1440), height: 1000 })
}
await b.close()
