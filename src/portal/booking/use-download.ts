import { useMemo } from "react"
import type { BookingDocument, StoredFile } from "../../client"
import { useSend } from "../portal-context"

/** Fetches a file of the open booking and hands it to the browser to keep. Throws as the client does. */
export function useDownload(): (file: Pick<StoredFile, "id" | "name">) => Promise<void> {
  const send = useSend()
  return useMemo(
    () =>
      async ({ id, name }) =>
        keepFile(await send((open) => open.file(id)), name),
    [send]
  )
}

/** The same with a document's PDF, named by its number. */
export function useDownloadDocument(): (document: Pick<BookingDocument, "id" | "number">) => Promise<void> {
  const send = useSend()
  return useMemo(
    () =>
      async ({ id, number }) =>
        keepFile(await send((open) => open.document(id)), `${number}.pdf`),
    [send]
  )
}

/** Hands a file to the browser to keep. */
export function keepFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  Object.assign(document.createElement("a"), { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}
