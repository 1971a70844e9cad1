import type { Words } from "../translate"

export const fr: Words = {
  greeting: "Bonjour {{name}},",
  "greeting.nameless": "Bonjour,",
  manage: "Gérer la réservation",
  "manage.until": "Vous pouvez modifier votre réservation jusqu’au {{until}}.",
  "footer.contact": "Une question sur l’événement ? Nous sommes à votre écoute :",
  "footer.why": "Vous recevez ce message au sujet de la réservation {{number}}.",
  "footer.why_staff": "Vous recevez ce message parce que cet événement signale les modifications à l’organisateur.",

  "label.booking": "Réservation",
  "label.order": "Commande",
  "label.when": "Quand",
  "label.where": "Où",
  "label.timezone": "Fuseau horaire : {{timezone}}",
  "label.participants": "Participants",
  "label.total": "Total",
  "label.order_total": "Commande {{order}} entière",
  "label.reason": "Motif",
  "participant.nameless": "Nom à compléter",
  "participant.cancelled": "annulé",
  "dates.more": "{{count}} autres dates : voir le fichier de calendrier",

  "payment.free": "Gratuit",
  "payment.captured": "Payé",
  "payment.authorized": "Paiement autorisé",
  "payment.open": "Pas encore payé",

  "invoice.void": "Notre facture {{number}} est annulée : ne la payez plus.",
  "refund_slip.attached":
    "Votre bon de remboursement est joint : il vous permet de retirer la somme à la caisse, ou un bon d’achat si cela a été convenu.",
  "slip.attached": "Votre bulletin de paiement est joint : il vous permet de payer à la caisse. Vos billets suivront.",
  "tickets.attached":
    "Vos billets sont joints à ce message, une page par participant. Présentez le QR code à l’entrée, imprimé ou sur votre téléphone.",
  "tickets.renewed":
    "Les billets portant les noms modifiés sont joints à ce message. Utilisez-les désormais : un billet à un ancien nom n’est plus valable.",
  "tickets.later": "Vos billets suivront dès réception du paiement.",
  "tickets.requested": "Vos billets suivront dès que votre réservation sera confirmée.",

  "booking_confirmed.subject": "Votre réservation {{number}} : {{event}}",
  "booking_confirmed.title": "Votre réservation est confirmée",
  "booking_confirmed.intro":
    "merci pour votre réservation. Vos places sont retenues ; voici l’essentiel en un coup d’œil.",
  "booking_confirmed.names_title": "Qui vient ?",
  "booking_confirmed.names_text":
    "{{missing}} billets sur {{count}} n’ont pas encore de nom. Merci de compléter les noms, afin que tout le monde entre sans attendre.",
  "booking_confirmed.names_ask":
    "{{missing}} billets sur {{count}} n’ont pas encore de nom. Merci de répondre à ce message en indiquant les noms, afin que tout le monde entre sans attendre.",
  "booking_confirmed.names_button": "Compléter les noms",

  "booking_received.subject": "Votre réservation {{number}} est en attente de paiement : {{event}}",
  "booking_received.title": "Nous avons bien reçu votre réservation",
  "booking_received.intro":
    "merci pour votre réservation. Vos places sont gardées ; la réservation sera confirmée dès réception du paiement.",

  "booking_requested.subject": "Votre demande {{number}} : {{event}}",
  "booking_requested.title": "Votre demande est arrivée",
  "booking_requested.intro":
    "Merci de votre demande. Vos places sont retenues pendant que l’organisateur l’examine ; nous vous écrirons. Il n’y a encore rien à payer.",

  "booking_approved.subject": "{{event}} : votre réservation {{number}} est acceptée",
  "booking_approved.title": "Votre réservation est acceptée",
  "booking_approved.intro":
    "Bonne nouvelle : l’organisateur a accepté votre réservation pour {{event}}. Choisissez comment payer {{amount}} ; la réservation est confirmée dès le paiement.",

  "pay_link.subject": "{{amount}} à payer pour votre réservation {{number}} : {{event}}",
  "pay_link.title": "Votre paiement",
  "pay_link.intro":
    "Pour votre réservation pour {{event}}, il reste {{amount}} à payer. Ce lien vous permet de choisir comment payer.",
  "pay_link.button": "Choisir le paiement",
  "pay_link.meanwhile": "Si vous avez payé entre-temps, ne tenez pas compte de ce message.",

  "bank_link.subject": "Où pouvons-nous virer vos {{amount}} ? Réservation {{number}}",
  "bank_link.title": "Votre remboursement",
  "bank_link.intro":
    "Nous souhaitons vous virer {{amount}} pour votre réservation pour {{event}}. Ce lien vous permet de nous indiquer le compte. Nous ne l’utilisons que pour ce virement et l’effaçons ensuite.",
  "bank_link.button": "Indiquer mes coordonnées bancaires",
  "bank_link.never":
    "Nous ne demandons jamais vos coordonnées bancaires par e-mail ou par téléphone. Ne répondez pas à ce message en les indiquant.",

  "payment_reminder.subject": "Pas encore payé : {{amount}} pour votre réservation {{number}} : {{event}}",
  "payment_reminder.title": "Rappel de votre paiement",
  "payment_reminder.intro":
    "Pour votre réservation pour {{event}}, {{amount}} restent à payer, au plus tard le {{pay_until}}.",
  "payment_reminder.offline":
    "Vous préférez payer à notre guichet ou par virement ? Merci d’indiquer le numéro de réservation {{number}} et le montant de {{amount}}, afin que nous retrouvions votre paiement.",
  "payment_reminder.desk":
    "Vous préférez payer à notre guichet ? Merci d’indiquer le numéro de réservation {{number}}, afin que nous retrouvions votre paiement.",

  "transfer.intro": "Merci de virer le montant sur ce compte :",
  "transfer.instead": "Ou virez le montant sur ce compte :",
  "transfer.holder": "Titulaire du compte",
  "transfer.reference": "Référence",
  "transfer.amount": "Montant",

  "final_notice.subject": "Dernier rappel : {{amount}} pour votre réservation {{number}} : {{event}}",
  "final_notice.title": "Dernier rappel",
  "final_notice.intro":
    "Pour votre réservation pour {{event}}, {{amount}} sont toujours impayés ; ils étaient à payer au plus tard le {{pay_until}}. Ceci est notre dernier rappel : sans votre paiement, nous devrons annuler votre réservation et donner vos places à d’autres.",

  "booking_denied.subject": "Votre demande {{number}} : {{event}}",
  "booking_denied.title": "Votre demande n’a pas pu être acceptée",
  "booking_denied.intro":
    "Nous sommes désolés : l’organisateur n’a pas pu accepter votre demande pour {{event}}. Vos places sont de nouveau libres et il n’y a rien à payer.",

  "booking_requested_notice.subject": "Nouvelle demande {{number}} : {{event}}",
  "booking_requested_notice.title": "Une réservation attend votre accord",
  "booking_requested_notice.intro":
    "{{booker}} demande {{count}} × {{event}}. Les places sont retenues jusqu’à ce que vous acceptiez ou refusiez la demande dans l’administration.",

  "booking_changed.subject": "Votre réservation {{number}} a été modifiée",
  "booking_changed.title": "Votre réservation a été modifiée",
  "booking_changed.intro": "votre réservation pour {{event}} a été modifiée. Voici la différence :",
  "booking_changed.not_you": "Vous ne vous attendiez pas à cette modification ? Contactez-nous sans tarder.",
  "booking_changed.masked": "Pour protéger vos données, certaines informations ne sont affichées qu’en partie.",
  "booking_changed.what": "Information",
  "booking_changed.before": "Avant",
  "booking_changed.after": "Maintenant",

  "address_changed.subject": "Réservation {{number}} : l’adresse e-mail a été modifiée",
  "address_changed.title": "L’adresse e-mail a été modifiée",
  "address_changed.intro":
    "l’adresse e-mail de la réservation {{number}} a été modifiée. Les messages concernant cette réservation sont désormais envoyés à la nouvelle adresse.",

  "booking_changed_notice.subject": "La réservation {{number}} a été modifiée : {{event}}",
  "booking_changed_notice.title": "La réservation {{number}} a été modifiée",
  "booking_changed_notice.by_customer": "Le {{at}}, le client a modifié une réservation pour {{event}}.",
  "booking_changed_notice.by_staff": "Le {{at}}, un membre de l’équipe a modifié une réservation pour {{event}}.",
  "booking_changed_notice.by_system": "Le {{at}}, une réservation pour {{event}} a été modifiée automatiquement.",

  "booking_rebooked.subject": "Réservation transférée : {{event}} ({{number}})",
  "booking_rebooked.title": "Votre réservation a été transférée",
  "booking_rebooked.intro":
    "La réservation {{old_number}} pour {{old_event}} est remplacée par la réservation {{number}}. Les anciens billets ne sont plus valables.",
  "booking_rebooked.from": "Avant",
  "booking_rebooked.to": "Maintenant",
  "booking_rebooked.old_total": "Réservation précédente",
  "booking_rebooked.new_total": "Nouvelle réservation",
  "booking_rebooked.carried_over": "Repris de votre paiement",
  "booking_rebooked.due": "Reste à payer",
  "booking_rebooked.back": "Nous remboursons",
  "booking_rebooked.even_text": "Il ne reste rien à payer.",
  "booking_rebooked.due_text": "Merci de régler le solde de {{amount}}.",
  "booking_rebooked.back_text": "{{amount}} vous seront remboursés. Vous recevrez un message dès que ce sera fait.",

  "accounting.why": "Vous recevez cet e-mail parce que votre boutique vous nomme pour sa comptabilité.",
  "accounting.amount": "Montant",

  "refund_check.subject": "À vérifier : remboursement de {{amount}} pour la réservation {{number}}",
  "refund_check.title": "Un remboursement est à vérifier",
  "refund_check.intro": "Un remboursement a été demandé. Aucun argent ne part avant que quelqu’un n’en ait décidé.",
  "refund_check.rebooking": "Changement d’une réservation",
  "refund_check.cancellation": "Annulation",
  "refund_check.goodwill": "Geste commercial",
  "refund_check.overpaid": "Trop payé",
  "refund_check.button": "Voir les remboursements",

  "accounting_list.subject": "Comptabilité du {{from}} au {{to}}",
  "accounting_list.title": "La liste d’une période",
  "accounting_list.intro": "Voici ce qui a été facturé et payé du {{from}} au {{to}} :",
  "accounting_list.nothing": "Du {{from}} au {{to}}, rien n’a été facturé ni payé.",
  "accounting_list.billed": "Facturé en tout",
  "accounting_list.moved": "Payé en tout",
  "accounting_list.ties_out": "Les paiements concordent avec les comptes des commandes.",
  "accounting_list.differs":
    "{{amount}} ne concordent pas avec les comptes des commandes. Commandes concernées : {{count}}.",
  "accounting_list.attached":
    "Documents, paiements, TVA et montants ouverts à ce jour figurent dans le classeur joint.",
  "accounting_list.too_long":
    "La liste est trop longue pour un classeur : prenez-la sur la page, par périodes plus courtes.",
  "accounting_list.button": "Ouvrir la comptabilité",

  "refund_announced.subject": "Un remboursement de {{amount}} pour la réservation {{number}} arrive",
  "refund_announced.title": "Votre remboursement arrive",
  "refund_announced.intro":
    "Nous avons accepté un remboursement de {{amount}} pour votre réservation pour {{event}}. Vous recevrez un autre e-mail dès qu’il sera payé.",

  "refund_paid.subject": "Remboursement de {{amount}} pour la réservation {{number}}",
  "refund_paid.title": "Votre remboursement a été effectué",
  "refund_paid.amount": "Remboursé",
  "refund_paid.provider":
    "nous avons remboursé {{amount}} sur le moyen de paiement que vous avez utilisé. Votre banque peut mettre quelques jours à l’afficher.",
  "refund_paid.bank":
    "nous avons viré {{amount}} sur votre compte bancaire. Votre banque peut mettre quelques jours à l’afficher.",
  "refund_paid.cash": "nous vous avons remis {{amount}} en espèces.",
  "refund_paid.voucher": "vous avez reçu un bon d’une valeur de {{amount}}.",

  "booking_cancelled.subject": "Votre réservation {{number}} a été annulée",
  "booking_cancelled.title": "Votre réservation a été annulée",
  "booking_cancelled.intro": "votre réservation pour {{event}} a été annulée. Les billets ne sont plus valables.",
  "booking_cancelled.refund": "Si un remboursement vous est dû, vous recevrez un message séparé.",
  "booking_cancelled.total": "Annulé",
  "booking_cancelled.fee": "Frais d’annulation",
  "booking_cancelled.back": "Nous remboursons",
  "booking_cancelled.due": "Reste à payer",
  "booking_cancelled.back_text": "{{amount}} seront remboursés. Vous recevrez un message lorsque ce sera fait.",
  "booking_cancelled.due_text": "Veuillez régler les {{amount}} restants.",
  "booking_cancelled.even_text": "Il n’y a rien à rembourser ni à payer.",

  "booking_reminder.subject": "{{event}} : merci de vérifier votre réservation {{number}}",
  "booking_reminder.title": "Tout est-il correct ?",
  "booking_reminder.intro":
    "Votre réservation pour {{event}} peut encore être modifiée jusqu’au {{manage_until}}. Merci d’y jeter un coup d’œil : les noms et les données sont-ils corrects ?",
  "booking_reminder.missing": "Il manque encore le nom sur {{missing}} des {{count}} billets.",

  "booking_invitation.subject": "{{event}} : vous pouvez désormais modifier votre réservation {{number}}",
  "booking_invitation.title": "Votre réservation entre vos mains",
  "booking_invitation.intro":
    "Vous pouvez désormais consulter votre réservation pour {{event}} en ligne et la modifier vous-même : noms, adresses et tout ce que l’organisateur autorise.",

  "booking_granted.subject": "{{event}} : vous pouvez modifier votre réservation {{number}}",
  "booking_granted.title": "Vous pouvez modifier votre réservation",
  "booking_granted.intro":
    "Nous avons ouvert votre réservation pour {{event}}. Jusqu’au {{until}}, vous pouvez modifier : {{fields}}.",
  "booking_granted.everything": "toutes ses données",

  "booking_status.subject": "L’état de votre réservation {{number}} : {{event}}",
  "booking_status.title": "Votre réservation en un coup d’œil",
  "booking_status.intro": "Voici où en est votre réservation pour {{event}} aujourd’hui.",
  "booking_status.confirmed": "Confirmée",
  "booking_status.cancelled": "Annulée",
  "booking_status.awaiting_payment": "En attente du paiement",
  "booking_status.awaiting_approval": "En attente de l’accord de l’organisateur",
  "booking_status.awaiting_opt_in": "En attente de votre confirmation",
  "label.status": "État",

  "booking_digest.subject": "{{event}} : {{count}} réservations modifiées",
  "booking_digest.subject_one": "{{event}} : une réservation modifiée",
  "booking_digest.title": "Réservations modifiées",
  "booking_digest.intro": "Ce qui a été modifié du {{from}} au {{until}} :",
  "booking_digest.by_customer": "par le client",
  "booking_digest.by_staff": "par le personnel",
  "booking_digest.by_system": "automatiquement",
  "booking_digest.more":
    "{{count}} autres modifications ne figurent pas ici. Vous les trouvez dans l’historique de chaque réservation.",

  "address_proof.subject": "Confirmez votre adresse e-mail pour la réservation {{number}}",
  "address_proof.title": "Confirmez votre adresse e-mail",
  "address_proof.intro":
    "cette adresse doit servir pour la réservation {{number}} pour {{event}}. Saisissez ce code sur la page où vous l’avez modifiée :",
  "address_proof.until": "Le code est valable jusqu’au {{until}}.",
  "address_proof.not_you":
    "Vous n’êtes pas à l’origine de cette demande ? Vous n’avez rien à faire : sans le code, la réservation reste telle quelle.",

  "participant_link.subject": "Votre billet pour {{event}}",
  "participant_link.title": "Votre propre lien vers votre billet",
  "participant_link.intro":
    "un billet ({{ticket_type}}) pour {{event}} est à votre nom. Votre propre lien vous le montre, et vous pouvez modifier vos données dans la mesure permise par l’organisateur.",
  "participant_link.button": "Ouvrir mon billet",
  "participant_link.only_you":
    "L’adresse à laquelle cet e-mail a été envoyé vous sera demandée. Le lien n’ouvre que votre billet ; merci de ne pas le transmettre.",

  "booking_links.subject": "Les liens vers vos {{count}} réservations",
  "booking_links.subject_one": "Le lien vers votre réservation",
  "booking_links.title": "Vos réservations",
  "booking_links.intro":
    "Voici l’accès à vos réservations à venir. Les liens sont valables jusqu’au {{until}} ; si vous en demandez de nouveaux, ils remplacent ceux-ci.",
  "booking_links.not_you":
    "Vous n’êtes pas à l’origine de cette demande ? Supprimez simplement cet e-mail : personne d’autre ne l’a reçu.",

  "field.first_name": "Prénom",
  "field.last_name": "Nom",
  "field.email": "E-mail",
  "field.phone": "Téléphone",
  "field.address": "Adresse",
  "field.locale": "Langue",
  "field.event": "Événement",
  "field.add_ons": "Suppléments",
  "field.rebooked_from": "Transférée de la réservation",
  "field.of_participant": "{{field}}, participant {{position}}",

  "answer.file": "un fichier",
  "answer.yes": "oui",
  "answer.no": "non",

  "ticket.file": "billet",
  "ticket.title": "Billet",
  "ticket.name": "Nom",
  "ticket.type": "Type de billet",
  "ticket.booking": "Réservation",
  "ticket.code": "Code du billet",
  "ticket.hint": "Présentez ce code à l’entrée. Il est valable pour une personne, une seule fois.",
  "calendar.file": "calendrier",
}
