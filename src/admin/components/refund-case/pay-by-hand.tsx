import { Button, Input, Label, Prompt, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { formatMoney } from "../../../domain/money/decimal"
import type { RefundCase } from "../../lib/contract/refund-case"
import { usePayRefundCase } from "../../lib/refund-cases"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { fromLocalInput, toLocalInput } from "../../lib/time/local-input"

/** Staff enter a payment that they have made without the shop: its number, and when it was. */
export function PayByHand({ refundCase }: { refundCase: RefundCase }) {
  const { t, language } = useText()
  const message = useMessage()
  const ids = { reference: useId(), paid_at: useId() }
  const [open, setOpen] = useState(false)
  const [reference, setReference] = useState("")
  const [at, setAt] = useState("")
  const pay = usePayRefundCase(refundCase)
  const { channel, amount, currency_code } = refundCase
  const shown = formatMoney(amount, currency_code, language)
  const paid_at = fromLocalInput(at)
  const book = () => {
    if (channel === "provider" || paid_at === null) return
    const hand = { channel, reference: reference.trim(), paid_at }
    pay.mutate(hand, {
      onSuccess: () => toast.success(t("refund_case.paid_out", { amount: shown })),
      onError: (error) => toast.error(message(error)),
    })
  }
  const begin = () => {
    setAt(toLocalInput(new Date()))
    setOpen(true)
  }
  return (
    <>
      <Button size="small" isLoading={pay.isPending} onClick={begin}>
        {t("refund_case.by_hand.enter")}
      </Button>
      <Prompt open={open} onOpenChange={setOpen} variant="confirmation">
        <Prompt.Content>
          <Prompt.Header>
            <Prompt.Title>{t(`refund_case.by_hand.title_${channel}`, { amount: shown })}</Prompt.Title>
            <Prompt.Description>{t("refund_case.by_hand.description")}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-4 px-6 pt-4">
            <div className="flex flex-col gap-y-2">
              <Label htmlFor={ids.reference} size="small">
                {t(`refund_case.by_hand.reference_${channel}`)}
              </Label>
              <Input
                id={ids.reference}
                value={reference}
                maxLength={100}
                onChange={(event) => setReference(event.target.value)}
              />
            </div>
            <div className="flex flex-col gap-y-2">
              <Label htmlFor={ids.paid_at} size="small">
                {t("refund_case.by_hand.paid_at")}
              </Label>
              <Input
                id={ids.paid_at}
                type="datetime-local"
                value={at}
                max={toLocalInput(new Date())}
                onChange={(event) => setAt(event.target.value)}
              />
            </div>
          </div>
          <Prompt.Footer>
            <Prompt.Cancel>{t("general.cancel")}</Prompt.Cancel>
            <Prompt.Action disabled={reference.trim() === "" || paid_at === null} onClick={book}>
              {t("refund_case.by_hand.book")}
            </Prompt.Action>
          </Prompt.Footer>
        </Prompt.Content>
      </Prompt>
    </>
  )
}
