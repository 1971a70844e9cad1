import { Section } from "@react-email/components"
import type { ReactNode } from "react"
import { LIGHT } from "./theme"

/** Something that the reader must do, set apart. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <Section
      className="notice"
      style={{
        margin: "0 0 24px",
        padding: "18px 20px 6px",
        backgroundColor: LIGHT.notice,
        borderLeft: `4px solid ${LIGHT.noticeLine}`,
        borderRadius: 6,
      }}
    >
      {children}
    </Section>
  )
}
