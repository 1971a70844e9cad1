import { useMemo } from "react"
import { BookingRefusal, type StoredFile } from "../../client"
import { IN_MESSAGE, REFUSALS_HEADER, unpackRefusal } from "../../domain/refusal/in-message"
import { RequestFailed } from "../api/problem"
import { useCaller, useSend } from "../portal-context"

/** Fetches a file of the open booking and hands it to the browser to keep. Throws as the client does. */
export function useDownload(): (file: Pick<StoredFile, "id" | "name">) => Promise<void> {
  const send = useSend()
  const { publishableKey, language } = useCaller()
  return useMemo(
    () =>
      ({ id, name }) =>
        send(async (_, token) => {
          const headers = {
            "accept-language": language,
            "x-publishable-api-key": publishableKey,
            "x-booking-access": token,
            [REFUSALS_HEADER]: IN_MESSAGE,
          }
          const response = await fetch(`/store/bookings/current/files/${encodeURIComponent(id)}`, { headers }).catch(
            () => {
              throw new RequestFailed({ kind: "offline" })
            }
          )
          if (!response.ok) throw await failureOf(response)
          keep(await response.blob(), name)
        }),
    [send, publishableKey, language]
  )
}

async function failureOf(response: Response): Promise<Error> {
  const { status } = response
  const { message } = await response.json().catch(() => ({}))
  const refusal = unpackRefusal(String(message ?? ""))
  return refusal ? new BookingRefusal({ ...refusal, status }) : new RequestFailed({ kind: "broken", status })
}

function keep(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  Object.assign(document.createElement("a"), { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}
