import { type ServerProcess, startServer } from "../../integration-tests/processes/server-process"
import { yardstickPlugin } from "./yardstick"

/** A server process of the shop as it runs in production, with the bench's own routes besides. */
export function openServer(name: string, databaseUrl: string, smtpUrl: string): Promise<ServerProcess> {
  const env = { NODE_ENV: "production", LOG_LEVEL: "warn", SMTP_URL: smtpUrl, BENCH_YARDSTICK: yardstickPlugin() }
  return startServer({ name, databaseUrl, env })
}
