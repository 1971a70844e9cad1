import type { DocumentData } from "../../domain/document/document"
import { withFonts } from "../fonts"
import { Foot } from "./foot"
import { Head } from "./head"
import { Lines, Paying, Totals } from "./lines"
import { Settlement } from "./settlement"
import { Words } from "./sheet"
import { BODY, styles, WIDTH } from "./styles"
import { speaker } from "./words"

/** A document as a PDF, in its own language, of its frozen data and nothing else; the logo is a data URL. */
export async function printDocument(data: DocumentData, logo: string | null): Promise<Buffer> {
  const pdf = await import("@react-pdf/renderer")
  const say = speaker(data.language)
  return withFonts(pdf, (fonts) => {
    const sheet = { ...fonts, pdf, data, logo, say }
    return pdf.renderToBuffer(
      <pdf.Document title={`${say(data.kind)} ${data.number}`} author={data.seller.name} language={data.language}>
        <pdf.Page size="A4" style={{ ...styles.page, fontFamily: fonts.family }}>
          <Foot sheet={sheet} />
          <Head sheet={sheet} />
          {data.kind === "settlement" ? (
            <Settlement sheet={sheet} data={data} />
          ) : (
            <>
              <Lines sheet={sheet} data={data} />
              <Totals sheet={sheet} data={data} />
              <Paying sheet={sheet} data={data} />
            </>
          )}
          {data.footer && (
            <pdf.View style={styles.closing}>
              <Words sheet={sheet} text={data.footer} width={WIDTH} size={BODY} />
            </pdf.View>
          )}
        </pdf.Page>
      </pdf.Document>
    )
  })
}
