import { Notice } from "../controls/notice"

type StandingProps = { title: string; text: string; tone: "good" | "info" | "warn" }

/** How a payment stands, where there is nothing to do. */
export function Standing({ title, text, tone }: StandingProps) {
  return (
    <Notice tone={tone} title={title}>
      <p>{text}</p>
    </Notice>
  )
}
