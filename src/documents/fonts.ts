import type * as ReactPdf from "@react-pdf/renderer"

/** Inter (SIL OFL 1.1), whole: Latin with all its accents, Greek, Cyrillic and Vietnamese in one file for each weight. */
const FILES = {
  400: require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  700: require.resolve("@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf"),
} as const
export type Weight = keyof typeof FILES

/** What stands for a letter that the font does not have: the PDF's built-in font would print a wrong one. */
const UNKNOWN = "□"

/** A font of one weight: it can be asked about a text before the text is set. */
export type Face = {
  /** The width of a text in points, letter by letter; kerning, which is left out, makes it rather smaller. */
  width(text: string, size: number): number
  /** The text as this font can show it: in composed form, letters that it lacks replaced. */
  printable(text: string): string
}

export type Fonts = { family: string; faces: Record<Weight, Face> }

let opened = 0

/**
 * Opens the fonts for one document and forgets them after it. A font must not serve a second document: embedding "é"
 * makes fontkit (2.0) remember the "e" in it as a glyph of no letter, and the next document then loses its "e".
 */
export async function withFonts<T>(pdf: typeof ReactPdf, use: (fonts: Fonts) => Promise<T>): Promise<T> {
  const family = `Inter ${++opened}`
  const fonts = Object.entries(FILES).map(([weight, src]) => ({ src, fontWeight: Number(weight) }))
  pdf.Font.register({ family, fonts })
  try {
    const faces = { 400: await loadFace(pdf, family, 400), 700: await loadFace(pdf, family, 700) }
    return await use({ family, faces })
  } finally {
    delete pdf.Font.getRegisteredFonts()[family]
  }
}

async function loadFace({ Font }: typeof ReactPdf, fontFamily: string, fontWeight: Weight): Promise<Face> {
  await Font.load({ fontFamily, fontWeight })
  const { data } = Font.getFont({ fontFamily, fontWeight })
  if (!data) throw new Error(`The font ${FILES[fontWeight]} could not be read`)
  const codeOf = (letter: string) => letter.codePointAt(0) ?? 0
  const widthOf = (letter: string) => data.glyphForCodePoint(codeOf(letter)).advanceWidth / data.unitsPerEm
  const has = (letter: string) => /\s/.test(letter) || data.hasGlyphForCodePoint(codeOf(letter))
  return {
    width: (text, size) => Array.from(text, widthOf).reduce((sum, width) => sum + width, 0) * size,
    printable: (text) => Array.from(text.normalize("NFC"), (letter) => (has(letter) ? letter : UNKNOWN)).join(""),
  }
}
