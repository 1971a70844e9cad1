import { parseArgs } from "node:util"
import { freePort } from "../postgres/free-port"

export type Ports = { shop: number; mailbox: number; smtp: number }
export type DemoOptions = { check: boolean; reset: boolean; help: boolean; ports: Ports }

export const USAGE = `npm run demo [-- options]

  --check               walk one booking all the way and say whether it went well, then end
  --reset               throw the demo's data away first
  --port 9000           where the shop, its admin and the portal are served      (or PORT)
  --mailbox-port 1080   where the mailbox shows its page                         (or MAILBOX_PORT)
  --smtp-port 1025      where the mailbox takes mails                            (or SMTP_PORT)

DATABASE_URL names a PostgreSQL database to use instead of the embedded one.`

const OPTIONS = {
  check: { type: "boolean", default: false },
  reset: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  port: { type: "string" },
  "mailbox-port": { type: "string" },
  "smtp-port": { type: "string" },
} as const

/** What the command line asks for. A check that has to start the shop itself takes free ports, unless told which. */
export async function readOptions(args: string[], env = process.env): Promise<DemoOptions> {
  const { values } = parseArgs({ args, options: OPTIONS })
  const { check, reset, help } = values
  const port = async (flag: "port" | "mailbox-port" | "smtp-port", named: string | undefined, usual: number) => {
    const given = values[flag] ?? named
    if (given !== undefined) return portNumber(given, `--${flag}`)
    return check ? freePort() : usual
  }
  const ports = {
    shop: await port("port", env.PORT, 9000),
    mailbox: await port("mailbox-port", env.MAILBOX_PORT, 1080),
    smtp: await port("smtp-port", env.SMTP_PORT, 1025),
  }
  if (new Set(Object.values(ports)).size < 3) throw new Error("The shop and the mailbox need three different ports.")
  return { check, reset, help, ports }
}

function portNumber(text: string, flag: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`${flag} is a number from 1 to 65535, not "${text}".`)
}
