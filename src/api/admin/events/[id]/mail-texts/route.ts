export { listTexts as GET } from "../../../../mail-texts/routes"
