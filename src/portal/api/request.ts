import { type Details, type Problem, RequestFailed } from "./problem"

/** Nobody looks at a spinner for longer; the page then says that no answer came. */
const PATIENCE_MS = 30_000

export type Call = { method: "GET" | "POST"; path: string; body?: unknown; headers?: Record<string, string> }
export type Caller = { publishableKey: string; language: string }

/** Asks the shop that served this page. Secrets go into headers or the body, never into the path. Throws RequestFailed. */
export async function request<Answer>({ method, path, body, headers }: Call, caller: Caller): Promise<Answer> {
  const response = await fetch(path, {
    method,
    headers: {
      accept: "application/json",
      "accept-language": caller.language,
      "x-publishable-api-key": caller.publishableKey,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
    cache: "no-store",
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => {
    throw new RequestFailed({ kind: "offline" })
  })
  if (!response.ok) throw new RequestFailed(await readProblem(response))
  return response.json()
}

/** Reads an answer that is no success. `Retry-After` counts where the body does not say how long to wait. */
export async function readProblem(response: Response): Promise<Problem> {
  const { status } = response
  if (status >= 500) return { kind: "broken", status }
  const answer: { code?: string; type?: string; message?: string; details?: Details } = await response
    .json()
    .catch(() => ({}))
  const wait = Number(response.headers.get("retry-after"))
  const details = { ...(wait > 0 ? { retry_after: wait } : {}), ...answer.details }
  return { kind: "refused", status, code: answer.code ?? answer.type ?? "", message: answer.message ?? "", details }
}
