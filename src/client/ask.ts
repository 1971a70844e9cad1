import type { Client, FetchArgs } from "@medusajs/js-sdk"
import { IN_MESSAGE, REFUSALS_HEADER } from "../domain/refusal/in-message"
import { refusalBehind } from "./refusal"

/** A `Medusa` of @medusajs/js-sdk, or whatever has its `client`. It knows the shop's address and the publishable key. */
export type BookingsSdk = { client: Pick<Client, "fetch"> }

export type ClientOptions = {
  /** BCP 47: the language of questions and of refusals. Left out: the browser's own, on a server English. */
  language?: string
  /** Goes with every request: `signal`, `cache`, or what a framework adds, such as Next's `next: { revalidate: 60 }`. */
  init?: Omit<FetchArgs, "method" | "headers" | "body" | "query">
}

export type StoreRequest = Pick<FetchArgs, "query" | "body" | "signal"> & { headers?: Record<string, string | null> }

export type Method = "GET" | "POST" | "DELETE"

/** Asks the shop. Throws a `BookingRefusal` where a rule says no; any other error comes as the SDK throws it. */
export type Ask = <Answer>(method: Method, path: string, request?: StoreRequest) => Promise<Answer>

export function askThrough(sdk: BookingsSdk, { language, init }: ClientOptions): Ask {
  const always = { [REFUSALS_HEADER]: IN_MESSAGE, ...(language ? { "accept-language": language } : {}) }
  return async <Answer>(method: Method, path: string, { headers, ...request }: StoreRequest = {}) => {
    try {
      return await sdk.client.fetch<Answer>(path, { ...init, ...request, method, headers: { ...always, ...headers } })
    } catch (error) {
      throw refusalBehind(error)
    }
  }
}

/** An id as one part of a path, whatever is in it. */
export function part(id: string): string {
  return encodeURIComponent(id)
}
