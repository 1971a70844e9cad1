import { once } from "node:events"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import Medusa from "@medusajs/js-sdk"
import { type ClientOptions, createBookingsClient } from "../index"

export type Asked = { method: string; path: string; headers: IncomingMessage["headers"]; body: unknown }
export type Answered = { status?: number; body: unknown }

/** A server that answers what it is told to, one answer after the other, and remembers what it was asked. */
export async function littleShop(answers: Answered[], options: ClientOptions = {}) {
  const asked: Asked[] = []
  const server = createServer(async (req, res) => {
    const { method = "", url: path = "", headers } = req
    let text = ""
    for await (const chunk of req) text += chunk
    asked.push({ method, path, headers, body: text ? JSON.parse(text) : null })
    const { status = 200, body } = answers.shift() ?? { status: 500, body: {} }
    res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
  })
  server.listen(0)
  await once(server, "listening")
  const baseUrl = `http://localhost:${(server.address() as AddressInfo).port}`
  const sdk = new Medusa({ baseUrl, publishableKey: "pk_test" })
  return { client: createBookingsClient(sdk, options), asked, close: () => server.close() }
}
