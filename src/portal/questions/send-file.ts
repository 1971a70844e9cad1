import { BookingRefusal, type UploadedFile } from "../../client"
import { IN_MESSAGE, REFUSALS_HEADER, unpackRefusal } from "../../domain/refusal/in-message"
import { RequestFailed } from "../api/problem"
import type { Caller } from "../api/shop-client"

/** Tells which part of a file has been sent (0 to 1), and can be told to stop. */
export type Watched = { onProgress: (sent: number) => void; signal: AbortSignal }

/** Stores a file as the answer to a question. Throws as the client does; what was stopped fails as `offline`. */
export type UploadFile = (questionId: string, file: File, watched: Watched) => Promise<UploadedFile>

type Destination = { path: string; questionId: string; caller: Caller; access?: string }

/** Sends a file as the client does, but with XMLHttpRequest: `fetch` does not tell how far it has come. */
export function sendFile(
  { path, questionId, caller, access }: Destination,
  file: File,
  { onProgress, signal }: Watched
): Promise<UploadedFile> {
  const body = new FormData()
  body.append("file", file, file.name)
  const headers = {
    accept: "application/json",
    "accept-language": caller.language,
    "x-publishable-api-key": caller.publishableKey,
    [REFUSALS_HEADER]: IN_MESSAGE,
    ...(access ? { "x-booking-access": access } : {}),
  }
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open("POST", `${path}?question_id=${encodeURIComponent(questionId)}`)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new RequestFailed({ kind: "offline" }))
    request.onabort = request.onerror
    signal.addEventListener("abort", () => request.abort())
    request.onload = () => {
      if (request.status < 300) return resolve(JSON.parse(request.responseText).file)
      reject(failureOf(request.status, request.responseText))
    }
    if (signal.aborted) return reject(new RequestFailed({ kind: "offline" }))
    request.send(body)
  })
}

function failureOf(status: number, text: string): Error {
  const message = /^\{/.test(text) ? String(JSON.parse(text).message ?? "") : ""
  const refusal = unpackRefusal(message)
  return refusal ? new BookingRefusal({ ...refusal, status }) : new RequestFailed({ kind: "broken", status })
}
