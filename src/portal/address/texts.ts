import { texts } from "../language/say"

export const addressTexts = texts({
  en: {
    title: "Confirm your new e-mail address",
    sent_to:
      "We have sent a code to {email}. It can be used until {time}. Until you enter it, our mails go to your old address.",
    over: "The code for {email} can no longer be used. Have a new one sent, or keep your old address.",
    code: "Code from the mail",
    code_hint: "Eight digits. Nothing there? Please look in the spam folder too.",
    confirm: "Confirm address",
    send_again: "Send a new code",
    sent_again: "A new code is on its way. The earlier one is no longer valid.",
    keep_old: "Keep the old address",
    send_own_link: "Send the own link to {email}",
    own_link_sent: "Sent. The link shows this ticket only, and no prices.",
  },
  de: {
    title: "Bestätigen Sie Ihre neue E-Mail-Adresse",
    sent_to:
      "Wir haben einen Code an {email} geschickt. Er gilt bis {time} Uhr. Solange Sie ihn nicht eingeben, gehen unsere Mails an Ihre alte Adresse.",
    over: "Der Code für {email} gilt nicht mehr. Lassen Sie sich einen neuen schicken oder behalten Sie Ihre alte Adresse.",
    code: "Code aus der Mail",
    code_hint: "Acht Ziffern. Nichts angekommen? Bitte sehen Sie auch im Spam-Ordner nach.",
    confirm: "Adresse bestätigen",
    send_again: "Neuen Code senden",
    sent_again: "Ein neuer Code ist unterwegs. Der frühere gilt nicht mehr.",
    keep_old: "Alte Adresse behalten",
    send_own_link: "Eigenen Link an {email} senden",
    own_link_sent: "Gesendet. Der Link zeigt nur dieses Ticket und keine Preise.",
  },
  fr: {
    title: "Confirmez votre nouvelle adresse e-mail",
    sent_to:
      "Nous avons envoyé un code à {email}. Il est valable jusqu’à {time}. Tant que vous ne l’avez pas saisi, nos e-mails vont à votre ancienne adresse.",
    over: "Le code pour {email} n’est plus valable. Demandez-en un nouveau ou gardez votre ancienne adresse.",
    code: "Code reçu par e-mail",
    code_hint: "Huit chiffres. Rien reçu ? Regardez aussi dans les courriers indésirables.",
    confirm: "Confirmer l’adresse",
    send_again: "Envoyer un nouveau code",
    sent_again: "Un nouveau code est en route. Le précédent n’est plus valable.",
    keep_old: "Garder l’ancienne adresse",
    send_own_link: "Envoyer son propre lien à {email}",
    own_link_sent: "Envoyé. Le lien ne montre que ce billet, sans les prix.",
  },
})
