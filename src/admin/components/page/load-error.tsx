import { ArrowPath, ExclamationCircle } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"

type LoadErrorProps = { error: Error; retry: () => unknown }

/** What could not be read, why, and another try. */
export function LoadError({ error, retry }: LoadErrorProps) {
  const { t } = useText()
  const message = useMessage()
  return (
    <div
      role="alert"
      className="flex min-h-[150px] w-full flex-col items-center justify-center gap-y-4 px-6 py-8 text-center"
    >
      <ExclamationCircle className="text-ui-fg-subtle" />
      <div>
        <Text size="small" leading="compact" weight="plus">
          {t("general.load_failed")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle mt-1">
          {message(error)}
        </Text>
      </div>
      <Button size="small" variant="secondary" onClick={() => retry()}>
        <ArrowPath />
        {t("general.retry")}
      </Button>
    </div>
  )
}
