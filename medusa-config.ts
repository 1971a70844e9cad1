import { defineConfig, loadEnv, Modules } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const url = process.env.BACKEND_URL ?? "http://localhost:9000"

/** What a shop writes once under `plugins`. The development shop has no plugin entry for itself, so each module gets it here. */
const bookings = {
  secret: process.env.BOOKINGS_SECRET ?? "development-secret-never-used-in-a-real-shop",
  portal_url: process.env.BOOKINGS_PORTAL_URL ?? `${url}/bookings`,
  publishable_key: process.env.BOOKINGS_PUBLISHABLE_KEY,
}

/** Payment providers of the tests. */
const testPayments = (["captured", "authorized", "pending_authorization"] as const).map((answer) => ({
  resolve: `${process.cwd()}/integration-tests/fixtures/payments`,
  id: { captured: "card", authorized: "hold", pending_authorization: "invoice" }[answer],
  options: { answer },
}))

/** Core's manual provider is always there (`pp_system_default`); ours bill on invoice (`pp_invoice_invoice`) and send to the till (`pp_till_till`). */
const payments = {
  key: Modules.PAYMENT,
  resolve: "@medusajs/medusa/payment",
  options: {
    providers: [
      { resolve: "./src/providers/payment-invoice", id: "invoice" },
      { resolve: "./src/providers/payment-till", id: "till" },
      ...(process.env.JEST_WORKER_ID ? testPayments : []),
    ],
  },
}

/** What several processes of a shop share (docs/scaling.md). Without REDIS_URL each module works within one process. */
const redisUrl = process.env.REDIS_URL
const onRedis = redisUrl
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            { resolve: "@medusajs/medusa/locking-redis", id: "locking-redis", is_default: true, options: { redisUrl } },
          ],
        },
      },
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [
            { resolve: "@medusajs/medusa/caching-redis", id: "caching-redis", is_default: true, options: { redisUrl } },
          ],
        },
      },
    ]
  : []

/** The shop that hosts the plugin for development, demo and tests. It is not part of the package. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl,
    // In production Medusa's cookies are for https only, and nobody could sign in to a shop on http://localhost.
    cookieOptions: { secure: url.startsWith("https:") },
    http: {
      storeCors: process.env.STORE_CORS ?? `${url},http://localhost:8000`,
      adminCors: process.env.ADMIN_CORS ?? `${url},http://localhost:5173`,
      authCors: process.env.AUTH_CORS ?? `${url},http://localhost:5173,http://localhost:8000`,
      jwtSecret: process.env.JWT_SECRET ?? "development-jwt-secret",
      cookieSecret: process.env.COOKIE_SECRET ?? "development-cookie-secret",
    },
  },
  // The admin asks the server that it came from: a build of it works on any port.
  admin: { disable: process.env.DISABLE_MEDUSA_ADMIN === "true", backendUrl: "/", path: "/app" },
  // Bare routes that the bench measures ours against; see bench/.
  plugins: process.env.BENCH_YARDSTICK ? [{ resolve: process.env.BENCH_YARDSTICK, options: {} }] : [],
  modules: [
    { resolve: "./src/modules/event", options: bookings },
    { resolve: "./src/modules/booking", options: bookings },
    payments,
    ...onRedis,
    {
      key: Modules.FILE,
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [{ resolve: "@medusajs/medusa/file-local", id: "local", options: { backend_url: `${url}/static` } }],
      },
    },
    {
      key: Modules.NOTIFICATION,
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
          {
            resolve: "./src/providers/notification-smtp",
            id: "smtp",
            options: {
              channels: ["email"],
              url: process.env.SMTP_URL ?? "smtp://localhost:1025",
              from: process.env.SMTP_FROM ?? "Bookings <bookings@example.com>",
            },
          },
        ],
      },
    },
  ],
})
