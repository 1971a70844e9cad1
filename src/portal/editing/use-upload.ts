import { useMemo } from "react"
import { useCaller, useSend } from "../portal-context"
import { sendFile, type UploadFile } from "../questions/send-file"

const PATH = "/store/bookings/current/files"

/** Stores a file as the answer to a question of the open booking. It counts once the form that asks for it is saved. */
export function useUpload(): UploadFile {
  const send = useSend()
  const caller = useCaller()
  return useMemo(
    () => (questionId, file, watched) =>
      send((_, access) => sendFile({ path: PATH, questionId, caller, access }, file, watched)),
    [send, caller]
  )
}
