import { connect, createServer } from "node:net"
import type { Ports } from "./options"

const FLAGS: Record<keyof Ports, string> = { shop: "--port", mailbox: "--mailbox-port", smtp: "--smtp-port" }

/** Refuses with a sentence if a port can't be had, before anything is started. */
export async function refuseBusyPorts(ports: Ports): Promise<void> {
  for (const name of ["shop", "mailbox", "smtp"] as const) {
    const port = ports[name]
    const taken = (await answers(port)) ? "another program uses it" : await whyNot(port)
    if (!taken) continue
    const another = `npm run demo -- ${FLAGS[name]} ${port + 100}`
    throw new Error(`Port ${port} is not free: ${taken}. End that program, or choose another port:\n  ${another}`)
  }
}

/** Listening may succeed beside a program that took the port on another address; asking it shows that one too. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect({ port, host: "localhost" })
    const conclude = (answered: boolean) => {
      probe.destroy()
      resolve(answered)
    }
    probe.once("connect", () => conclude(true))
    probe.once("error", () => conclude(false))
  })
}

function whyNot(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const forbidden = error.code === "EACCES"
      resolve(forbidden ? "this account may not use it" : "another program uses it")
    })
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(undefined)))
  })
}
