import { Client } from "@medusajs/js-sdk"
import { type BookingsClient, createBookingsClient } from "../../client"
import { RequestFailed } from "./problem"

/** Nobody looks at a spinner for longer; the page then says that no answer came. */
const PATIENCE_MS = 30_000

export type Caller = { publishableKey: string; language: string }

/** The client for the shop that served this page. Its errors are read by `problemOf`. */
export function shopClient({ publishableKey, language }: Caller): BookingsClient {
  const sdk = new Client({ baseUrl: "/", publishableKey, auth: { type: "jwt", jwtTokenStorageMethod: "memory" } })
  const fetch: Client["fetch"] = (path, init) => {
    const signal = init?.signal ?? AbortSignal.timeout(PATIENCE_MS)
    return sdk.fetch<never>(path, { ...init, signal, cache: "no-store" }).catch((error: unknown) => {
      const unanswered = !(error instanceof Error && "status" in error) && !(error instanceof SyntaxError)
      throw unanswered ? new RequestFailed({ kind: "offline" }) : error
    })
  }
  return createBookingsClient({ client: { fetch } }, { language })
}
