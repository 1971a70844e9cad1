import type * as ReactPdf from "@react-pdf/renderer"

/** Inter (SIL OFL 1.1), whole: Latin with all its accents, Greek, Cyrillic and Vietnamese in one file for each weight. */
export const FONT_FAMILY = "Inter"
const FILES = {
  400: require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  700: require.resolve("@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf"),
} as const
export type Weight = keyof typeof FILES

/** What stands for a letter that the font does not have: the PDF's built-in font would print a wrong one. */
const UNKNOWN = "□"

/** A font of one weight, loaded: it can be asked about a text before the text is set. */
export type Face = {
  /** The width of a text in points, letter by letter; kerning, which is left out, makes it rather smaller. */
  width(text: string, size: number): number
  /** The text as this font can show it: in composed form, letters that it lacks replaced. */
  printable(text: string): string
}

/** Loads a weight of the font; its file is read once in the life of the process. */
export async function loadFace({ Font }: typeof ReactPdf, fontWeight: Weight): Promise<Face> {
  if (!Font.getRegisteredFontFamilies().includes(FONT_FAMILY)) {
    const fonts = Object.entries(FILES).map(([weight, src]) => ({ src, fontWeight: Number(weight) }))
    Font.register({ family: FONT_FAMILY, fonts })
  }
  const descriptor = { fontFamily: FONT_FAMILY, fontWeight }
  await Font.load(descriptor)
  const { data } = Font.getFont(descriptor)
  if (!data) throw new Error(`The font ${FILES[fontWeight]} could not be read`)
  const has = (letter: string) => /\s/.test(letter) || data.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
  const widths = new Map<string, number>()
  const widthOf = (letter: string) => {
    const known =
      widths.get(letter) ?? data.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / data.unitsPerEm
    widths.set(letter, known)
    return known
  }
  return {
    width: (text, size) => Array.from(text, widthOf).reduce((sum, width) => sum + width, 0) * size,
    printable: (text) => Array.from(text.normalize("NFC"), (letter) => (has(letter) ? letter : UNKNOWN)).join(""),
  }
}
