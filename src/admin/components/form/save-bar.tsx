import { Button, Container, Text } from "@medusajs/ui"
import { useText } from "../../lib/text/use-text"

/** Stays in sight at the bottom of a long form as long as something of it is not saved. */
export function SaveBar({ saving, onDiscard }: { saving: boolean; onDiscard: () => void }) {
  const { t } = useText()
  return (
    <Container className="sticky bottom-3 z-10 flex items-center justify-between gap-x-4 px-6 py-3">
      <Text size="small" weight="plus">
        {t("general.unsaved")}
      </Text>
      <div className="flex gap-x-2">
        <Button size="small" variant="secondary" type="button" disabled={saving} onClick={onDiscard}>
          {t("matrix.discard")}
        </Button>
        <Button size="small" type="submit" isLoading={saving}>
          {t("general.save")}
        </Button>
      </div>
    </Container>
  )
}
