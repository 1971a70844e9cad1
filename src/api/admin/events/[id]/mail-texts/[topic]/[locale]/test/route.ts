export { testMailText as POST } from "../../../../../../../mail-texts/routes"
