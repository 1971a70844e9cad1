import { Section } from "@react-email/components"
import type { Translate } from "../../domain/mail/translate"
import type { BankTransfer } from "../../domain/paying/bank-transfer"
import { Label, Paragraph } from "./text"

type TransferProps = {
  t: Translate
  transfer: BankTransfer
  /** As it is read: "€50.00". */
  amount: string
  /** There is a link to pay by, too. */
  instead: boolean
}

/** What to write on a transfer, each under its name: to copy from, on a telephone too. */
export function Transfer({ t, transfer, amount, instead }: TransferProps) {
  const { holder, iban, bic, reference } = transfer
  const rows = [
    [t("transfer.holder"), holder],
    ["IBAN", iban],
    ...(bic ? [["BIC", bic]] : []),
    [t("transfer.reference"), reference],
    [t("transfer.amount"), amount],
  ]
  return (
    <>
      <Paragraph>{t(instead ? "transfer.instead" : "transfer.intro")}</Paragraph>
      {rows.map(([name, value]) => (
        <Section key={name}>
          <Label>{name}</Label>
          <Paragraph>{value}</Paragraph>
        </Section>
      ))}
    </>
  )
}
