import { Link } from "@react-email/components"
import type { ReactNode } from "react"
import type { MailFrame, ManageLink } from "../../domain/mail/facts"
import { fillParagraphs, LINKS, type Piece, type TextValues } from "../../domain/mail/text/fill-text"
import { placeholdersIn } from "../../domain/mail/text/mail-text"
import { translator } from "../../domain/mail/translate"
import { Manage } from "./manage"
import { Paragraph } from "./text"
import { LIGHT } from "./theme"

type OpeningProps = {
  frame: MailFrame
  values: TextValues
  timezone: string
  /** Where the link of the mail leads; the portal, unless `label` says something else. */
  manage?: ManageLink
  label?: string
  /** What we say where the organiser has no words of their own. */
  children: ReactNode
}

/**
 * How a mail to a booker begins: in the organiser's words where there are any, else in ours. A paragraph that is nothing
 * but its link (`{{manage_url}}`, `{{pay_url}}`) becomes the button.
 */
export function Opening({ frame, values, timezone, manage, label, children }: OpeningProps) {
  if (!frame.text) return <>{children}</>
  const t = translator(frame.locale)
  const said = label ?? t("manage")
  return fillParagraphs(frame.text.body, values).map((pieces, index) =>
    manage && isButton(pieces) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a mail never move
      <Manage key={index} t={t} locale={frame.locale} timezone={timezone} manage={manage} label={said} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a mail never move
      <Paragraph key={index}>{pieces.map((piece, place) => spoken(piece, place, said))}</Paragraph>
    )
  )
}

/** Whether the organiser's words hold the link already: it stands in a mail once. */
export function opensInText({ text }: MailFrame): boolean {
  return text ? placeholdersIn(text.body).some((name) => LINKS.some((link) => link === name)) : false
}

function isButton(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && pieces[0]?.kind === "link"
}

function spoken(piece: Piece, place: number, label: string): ReactNode {
  if (piece.kind === "text") return <Lines key={place} text={piece.text} />
  return (
    <Link key={place} href={piece.url} className="accent" style={{ color: LIGHT.accent }}>
      {label}
    </Link>
  )
}

function Lines({ text }: { text: string }) {
  return text.split("\n").flatMap((line, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a paragraph never move
    return index === 0 ? [line] : [<br key={index} />, line]
  })
}
