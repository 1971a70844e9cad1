import { Text } from "@react-email/components"
import { LIGHT } from "./theme"

/** A code to be typed elsewhere, large enough to be read from a telephone. */
export function Code({ children }: { children: string }) {
  return (
    <Text
      className="text"
      style={{
        margin: "0 0 16px",
        fontSize: 32,
        lineHeight: "44px",
        fontWeight: 700,
        letterSpacing: 4,
        color: LIGHT.text,
      }}
    >
      {children}
    </Text>
  )
}
