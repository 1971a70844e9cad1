import type * as ReactPdf from "@react-pdf/renderer"
import { fitText, type Room } from "./fit-text"
import type { Fonts, Weight } from "./fonts"

type FittedProps = { pdf: typeof ReactPdf; faces: Fonts["faces"]; text: string; room: Room; weight: Weight }

/** A text that somebody typed: of any length, in any script, and yet never outside its room. */
export function Fitted({ pdf: { Text, View }, faces, text, room, weight }: FittedProps) {
  const { size, lines } = fitText(text, room, faces[weight])
  return (
    <View>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <Text key={index} style={{ fontSize: size, fontWeight: weight, lineHeight: 1.3 }} wrap={false}>
          {line}
        </Text>
      ))}
    </View>
  )
}
