import { Text } from "@react-email/components"
import type { ReactNode } from "react"
import type { Translate } from "../../domain/mail/translate"
import { LIGHT } from "./theme"

export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="text" style={{ margin: "0 0 16px", fontSize: 16, lineHeight: "25px", color: LIGHT.text }}>
      {children}
    </Text>
  )
}

export function SmallPrint({ children }: { children: ReactNode }) {
  return (
    <Text className="muted" style={{ margin: "0 0 12px", fontSize: 13, lineHeight: "20px", color: LIGHT.muted }}>
      {children}
    </Text>
  )
}

/** The heading of a part of the letter. */
export function Label({ children }: { children: ReactNode }) {
  return (
    <Text
      className="muted"
      style={{ margin: "0 0 6px", fontSize: 13, lineHeight: "18px", fontWeight: 600, color: LIGHT.muted }}
    >
      {children}
    </Text>
  )
}

export function Greeting({ t, name }: { t: Translate; name: string }) {
  return <Paragraph>{name ? t("greeting", { name }) : t("greeting.nameless")}</Paragraph>
}
