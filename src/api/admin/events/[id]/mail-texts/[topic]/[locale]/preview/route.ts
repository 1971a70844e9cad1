export { previewMailText as POST } from "../../../../../../../mail-texts/routes"
