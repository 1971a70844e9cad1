import { type Sheet, Words } from "./sheet"
import { styles, WIDTH } from "./styles"

/** Who the seller is, on every page, with the page's number. */
export function Foot({ sheet }: { sheet: Sheet }) {
  const { pdf, data, say } = sheet
  const { Text, View } = pdf
  const { name, address, email, phone, register, vat_id, tax_number, bank } = data.seller
  const town = `${address.postal_code} ${address.city}`
  const columns = [
    [name, address.address_1, address.address_2, town],
    [
      email,
      phone,
      register,
      vat_id && `${say("vat_id")} ${vat_id}`,
      tax_number && `${say("tax_number")} ${tax_number}`,
    ],
    bank ? [bank.holder, `IBAN ${bank.iban}`, bank.bic && `BIC ${bank.bic}`] : [],
  ]
  return (
    <View style={styles.foot} fixed>
      <View style={styles.footColumns}>
        {columns.map((lines) => (
          <View key={lines.join("|")} style={styles.footColumn}>
            <Words sheet={sheet} text={lines.filter(Boolean).join("\n")} width={WIDTH / 3 - 8} size={7} />
          </View>
        ))}
      </View>
      <Text
        style={{ textAlign: "right" }}
        render={({ pageNumber, totalPages }) => say("page", { page: pageNumber, pages: totalPages })}
      />
    </View>
  )
}
