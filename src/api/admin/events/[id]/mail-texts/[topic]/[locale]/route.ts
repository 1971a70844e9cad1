export { resetText as DELETE, setText as POST } from "../../../../../../mail-texts/routes"
