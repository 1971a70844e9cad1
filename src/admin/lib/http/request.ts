import Medusa from "@medusajs/js-sdk"
import { ApiError } from "./api-error"

type Query = Record<string, string | number | boolean | undefined>
type Options = { query?: Query; body?: object; headers?: Record<string, string>; signal?: AbortSignal }

const backend = __BACKEND_URL__ || "/"
const session = (__AUTH_TYPE__ ?? "session") === "session"
const sdk = new Medusa({
  baseUrl: backend,
  auth: { type: session ? "session" : "jwt", jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined },
})

/** Reads from the admin API as whoever is signed in to the dashboard. */
export function get<T>(path: string, options: Omit<Options, "body"> = {}): Promise<T> {
  return send<T>("GET", path, options)
}

/** Writes to the admin API. */
export function post<T>(path: string, body: object = {}, options: Omit<Options, "body" | "query"> = {}): Promise<T> {
  return send<T>("POST", path, { ...options, body })
}

/** Fetches a file, as whoever is signed in, and has the browser save it. */
export async function download(path: string, name: string): Promise<void> {
  const response = await fetch(address(path, {}), {
    credentials: session ? "include" : "omit",
    headers: await standardHeaders(),
  })
  if (!response.ok) throw new ApiError(response.status, await response.json().catch(() => null))
  const link = document.createElement("a")
  link.href = URL.createObjectURL(await response.blob())
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Sends a file as it is; its name goes percent-encoded in a header, for paths and queries are logged. */
export async function postFile<T>(path: string, file: File, query: Query = {}): Promise<T> {
  const headers = {
    ...(await standardHeaders()),
    "content-type": file.type || "application/octet-stream",
    "x-file-name": encodeURIComponent(file.name),
  }
  const credentials = session ? "include" : "omit"
  const response = await fetch(address(path, query), { method: "POST", credentials, headers, body: file })
  const answer = await response.json().catch(() => null)
  if (!response.ok) throw new ApiError(response.status, answer)
  return answer
}

/** Takes something back by the admin API. */
export function remove<T>(path: string): Promise<T> {
  return send<T>("DELETE", path, {})
}

/** The SDK's own client throws away a refusal's code and details, which a changed plan and a stale version need. */
async function send<T>(method: string, path: string, { query = {}, body, headers, signal }: Options): Promise<T> {
  const response = await fetch(address(path, query), {
    method,
    signal,
    credentials: session ? "include" : "omit",
    headers: { ...(await standardHeaders()), ...headers },
    body: body && JSON.stringify(body),
  })
  const answer = await response.json().catch(() => null)
  if (!response.ok) throw new ApiError(response.status, answer)
  return answer
}

function address(path: string, query: Query): URL {
  const base = new URL(backend, window.location.origin)
  const url = new URL(`${base.pathname.replace(/\/$/, "")}${path}`, base.origin)
  for (const [key, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(key, String(value))
  return url
}

/** Refusals are answered in the language that the dashboard is shown in. */
async function standardHeaders(): Promise<Record<string, string>> {
  const token = session ? null : await sdk.client.getToken()
  return {
    accept: "application/json",
    "content-type": "application/json",
    "accept-language": document.documentElement.lang || "en",
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
}
