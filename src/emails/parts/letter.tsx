import { Body, Container, Head, Heading, Html, Img, Preview, Section, Text } from "@react-email/components"
import type { ReactNode } from "react"
import type { Brand, MailFrame } from "../../domain/mail/facts"
import { formatLocale } from "../../domain/mail/translate"
import { DARK_MODE, FONT, LIGHT } from "./theme"

type LetterProps = MailFrame & { preview: string; title: string; footer: ReactNode; children: ReactNode }

/** The sheet that all mails are written on: the shop on top, one title, and the small print below. */
export function Letter({ locale, brand, preview, title, footer, children }: LetterProps) {
  return (
    <Html lang={formatLocale(locale)}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{DARK_MODE}</style>
      </Head>
      <Body className="page" style={{ margin: 0 }}>
        <Preview>{preview}</Preview>
        <Section className="page" style={{ padding: "32px 0", backgroundColor: LIGHT.page, fontFamily: FONT }}>
          <Container style={{ maxWidth: 600, margin: "0 auto", padding: "0 12px" }}>
            <Masthead brand={brand} />
            <Section
              className="card"
              style={{
                padding: "36px 36px 24px",
                backgroundColor: LIGHT.card,
                border: `1px solid ${LIGHT.line}`,
                borderRadius: 12,
              }}
            >
              <Heading as="h1" className="text" style={TITLE}>
                {title}
              </Heading>
              {children}
            </Section>
            <Section style={{ padding: "20px 4px 0" }}>{footer}</Section>
          </Container>
        </Section>
      </Body>
    </Html>
  )
}

function Masthead({ brand }: { brand: Brand }) {
  return (
    <Section style={{ padding: "0 4px 16px" }}>
      {brand.logo_url ? (
        <Img src={brand.logo_url} alt={brand.name} height={36} />
      ) : (
        <Text className="text" style={{ margin: 0, fontSize: 17, fontWeight: 700, color: LIGHT.text }}>
          {brand.name}
        </Text>
      )}
    </Section>
  )
}

const TITLE = { margin: "0 0 20px", fontSize: 25, lineHeight: "32px", letterSpacing: "-0.3px", color: LIGHT.text }
