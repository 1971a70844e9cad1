import { useMemo, useState } from "react"
import { useCaller, useSend } from "../portal-context"
import { sendFile, type UploadFile } from "../questions/send-file"

const PATH = "/store/bookings/current/files"

/**
 * Stores files as answers to questions of the open booking. One counts once the form that asks for it is saved, so a form
 * waits with that while it is `sending`.
 */
export function useUpload(): { upload: UploadFile; sending: boolean } {
  const send = useSend()
  const caller = useCaller()
  const [underWay, setUnderWay] = useState(0)
  const upload = useMemo<UploadFile>(
    () => async (questionId, file, watched) => {
      setUnderWay((files) => files + 1)
      try {
        return await send((_, access) => sendFile({ path: PATH, questionId, caller, access }, file, watched))
      } finally {
        setUnderWay((files) => files - 1)
      }
    },
    [send, caller]
  )
  return { upload, sending: underWay > 0 }
}
