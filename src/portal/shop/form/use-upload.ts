import { useCallback } from "react"
import type { BookableEvent } from "../../../client"
import { useCaller, useClient } from "../../portal-context"
import { sendFile, type UploadFile } from "../../questions/send-file"
import { cartForFiles } from "../checkout/sync-cart"
import type { ChosenMarket } from "../market/markets"
import type { Draft } from "./draft"

type Filling = { event: BookableEvent | undefined; market: ChosenMarket | null; draft: Draft }

/** Stores files with the cart, which is made for the first of them. */
export function useUpload({ event, market, draft }: Filling, onCart: (cartId: string) => void): UploadFile {
  const client = useClient()
  const caller = useCaller()
  return useCallback(
    async (questionId, file, watched) => {
      if (!event || !market) throw new Error("There is nothing to fill in yet")
      const cartId = await cartForFiles(client, { draft, event, market, language: caller.language })
      onCart(cartId)
      return sendFile({ path: `/store/carts/${cartId}/registration/files`, questionId, caller }, file, watched)
    },
    [client, caller, event, market, draft, onCart]
  )
}
