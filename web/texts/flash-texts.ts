/** Beside what was done: how many personal details were taken out of what somebody wrote. */
export const maskedTexts = {
  de: (count: number) =>
    `${count === 1 ? "Eine persönliche Angabe wurde" : `${count} persönliche Angaben wurden`} unkenntlich gemacht.`,
  en: (count: number) =>
    `${count === 1 ? "One personal detail was" : `${count} personal details were`} masked.`,
};

/** What was just done, on the page that follows. A message may carry one number, and a list of names. */
const de = {
  "service-created": () => "Der Dienst ist angelegt.",
  "service-changed": () => "Die Angaben zum Dienst sind gespeichert.",
  "service-archived": () => "Der Dienst ist archiviert. Er nimmt keine neuen Stimmen mehr an.",
  "service-restored": () => "Der Dienst ist wieder in Betrieb.",
  "voice-recorded": (count: number) =>
    count === 0 ? "Die Stimme ist aufgenommen." : `Die Stimme ist aufgenommen. ${maskedTexts.de(count)}`,
  "voice-known": () => "Diese Stimme war schon aufgenommen.",
  "voice-masked": (count: number) =>
    count === 1 ? "Eine Stelle ist unkenntlich gemacht." : `${count} Stellen sind unkenntlich gemacht.`,
  "voice-withdrawn": () => "Die Stimme ist zurückgezogen, die Worte sind gelöscht.",
  "initiative-created": () => "Das Vorhaben ist angelegt. Ab jetzt läuft seine Uhr.",
  "initiative-changed": () => "Die Angaben zum Vorhaben sind gespeichert.",
  "initiative-paused": () => "Festgehalten: Das Vorhaben wartet.",
  "initiative-resumed": () => "Festgehalten: Sie arbeiten weiter.",
  "initiative-ended": () => "Das Vorhaben ist beendet.",
  "initiative-reopened": () => "Das Vorhaben ist wieder aufgenommen.",
  "initiative-under-approval": () =>
    "Für dieses Vorhaben läuft eine Freigabe. Ziehen Sie erst den Antrag zurück.",
  "initiative-already-ended": () => "Das Vorhaben ist schon beendet. Nehmen Sie es erst wieder auf.",
  "initiative-unchanged": () => "So stand es schon da. Es hat sich nichts geändert.",
  "approval-sent": () => "Der Antrag ist gesendet. Ab jetzt laufen die Fristen der ersten Stationen.",
  "approval-not-needed": () => "Festgehalten: Diese Änderung braucht keine Freigabe. Sie können beginnen.",
  "approval-already-under-way": () =>
    "Für dieses Vorhaben läuft schon ein Antrag. Hier ist er; gesendet ist nichts Neues.",
  "approval-changed": (count: number, names: string) =>
    `Die neue Fassung ist gesendet. ${count === 1 ? "Neu entscheidet" : "Neu entscheiden"}: ${names}.`,
  "approval-changed-none-reopened": () =>
    "Die neue Fassung ist gesendet. Keine Station muss neu entscheiden.",
  "approval-answered": () => "Ihre Antwort ist gesendet. Die Frist der Station läuft weiter.",
  "approval-withdrawn": () => "Der Antrag ist zurückgezogen. Was gesagt wurde, bleibt in der Akte.",
  "station-granted": () => "Ihre Entscheidung steht. Jetzt entscheiden die anderen Stationen.",
  "station-granted-last": () =>
    "Ihre Entscheidung steht. Es war die letzte: Die Änderung ist freigegeben, das Team kann beginnen.",
  "station-granted-beside-refusal": () =>
    "Ihre Entscheidung steht. Eine andere Station hat abgelehnt: Am Zug ist das Team.",
  "station-questioned": () =>
    "Ihre Rückfrage ist beim Team. Die Frist ruht, bis es antwortet; dann steht die Station wieder hier.",
  "station-refused": () =>
    "Abgelehnt. Das Team liest Ihren Grund und kann den Antrag ändern; dann entscheiden Sie über die neue Fassung.",
  "path-created": () => "Der Freigabeweg ist angelegt. Prüfen Sie jetzt seine Stationen.",
  "path-saved": (version: number) =>
    `Gespeichert als Fassung ${version}. Anträge, die schon laufen, bleiben bei ihrer Fassung.`,
  "path-unchanged": () => "So stand es schon da. Es gibt keine neue Fassung.",
  "path-outdated": () =>
    "Jemand anders hat den Freigabeweg inzwischen gespeichert. Hier sehen Sie den neuen Stand. Ihr Schritt ist nicht geschehen.",
  "path-renamed": () => "Der Freigabeweg hat einen neuen Namen.",
  "path-retired": () => "Der Freigabeweg ist stillgelegt. Was läuft, läuft auf ihm zu Ende.",
  "path-restored": () => "Der Freigabeweg ist wieder in Kraft.",
  "import-discarded": () => "Die Datei ist verworfen und gelöscht.",
  "need-created": (count: number) =>
    count === 1
      ? "Der Bedarf ist angelegt. Eine Stimme belegt ihn."
      : `Der Bedarf ist angelegt. ${count} Stimmen belegen ihn.`,
  "voices-attached": (count: number) =>
    count === 1 ? "Die Stimme ist zugeordnet." : `${count} Stimmen sind zugeordnet.`,
  "voices-against": (count: number) =>
    count === 1
      ? "Die Stimme spricht jetzt gegen den Bedarf."
      : `${count} Stimmen sprechen jetzt gegen den Bedarf.`,
  "voices-already-attached": () => "Das war schon so zugeordnet.",
  "voices-dismissed": (count: number) =>
    count === 1 ? "Die Stimme ist abgelegt: kein Bedarf." : `${count} Stimmen sind abgelegt: kein Bedarf.`,
  "voices-dismissed-some-kept": (count: number) =>
    `${count === 1 ? "Eine Stimme ist" : `${count} Stimmen sind`} abgelegt. Die anderen gehören schon zu einem Bedarf und bleiben dort.`,
  "voices-already-decided": () =>
    "Darüber ist inzwischen entschieden. Stimmen an einem Bedarf bleiben dort, bis sie jemand davon löst.",
  "voices-gone": () => "Diese Stimmen gibt es hier nicht mehr; vielleicht wurden sie zurückgezogen.",
  "voices-to-choose": () => "Bitte wählen Sie zuerst eine Stimme aus.",
  "too-many-voices": () => "Bitte entscheiden Sie über höchstens 200 Stimmen auf einmal.",
  "need-to-choose": () => "Bitte wählen Sie einen Bedarf aus.",
  "need-gone": () => "Diesen Bedarf gibt es nicht mehr: Keine Stimme belegt ihn noch.",
  "reason-to-choose": () =>
    "Bitte sagen Sie, warum das kein Bedarf ist. Eine Bemerkung hat höchstens 300 Zeichen.",
  "decision-undone": (count: number) =>
    count === 1
      ? "Zurückgenommen. Die Stimme ist wieder, wo sie war."
      : `Zurückgenommen. ${count} Stimmen sind wieder, wo sie waren.`,
  "decision-overtaken": () =>
    "Über diese Stimmen hat inzwischen jemand anders entschieden. Sie bleiben, wo sie sind.",
  "nothing-to-undo": () => "Es gibt nichts von Ihnen zurückzunehmen.",
  "need-changed": () => "Der Bedarf ist neu formuliert. Die Worte von vorher stehen im Verlauf.",
  "need-confirmed": () => "Der Bedarf ist bestätigt. Das zählt so viel wie eine Rückmeldung von heute.",
  "need-merged": () => "Die Bedarfe sind zusammengelegt. Die alte Adresse führt jetzt hierher.",
  "need-split": (count: number) =>
    count === 1
      ? "Der Bedarf ist geteilt. Eine Stimme ist jetzt hier."
      : `Der Bedarf ist geteilt. ${count} Stimmen sind jetzt hier.`,
  "need-moved": () =>
    "Der Bedarf hinter dieser Adresse wurde mit einem anderen zusammengelegt. Das hier ist der gemeinsame.",
  "voice-detached": () => "Die Stimme gehört nicht mehr zu diesem Bedarf.",
  "authority-changed": () => "Die Angaben zur Behörde sind gespeichert.",
  "closing-days-added": (count: number) =>
    count === 1
      ? "Ein Schließtag ist eingetragen. Offene Fristen, die darüber laufen, enden später."
      : `${count} Schließtage sind eingetragen. Offene Fristen, die darüber laufen, enden später.`,
  "closing-day-removed": () =>
    "Der Schließtag ist entfernt. Offene Fristen, die darüber laufen, enden früher.",
  "closing-day-gone": () => "Diesen Schließtag gibt es nicht mehr. Vielleicht hat ihn schon jemand entfernt.",
  "team-created": () => "Das Team ist angelegt.",
  "team-renamed": () => "Das Team ist umbenannt.",
  "member-invited": () => "Die Einladung ist unterwegs. Der Link darin gilt zwei Tage.",
  "member-changed": () => "Die Angaben zum Mitglied sind gespeichert.",
  "password-set": () => "Ihr Passwort ist gesetzt. Sie können sich jetzt anmelden.",
  "password-link-sent": () => "Wenn es diese Adresse bei uns gibt, ist der Link unterwegs.",
  "signed-out": () => "Sie sind abgemeldet.",
};

export type FlashKey = keyof typeof de;
type FlashTexts = Record<FlashKey, (count: number, names: string) => string>;

const en: FlashTexts = {
  "service-created": () => "The service has been created.",
  "service-changed": () => "The service's details have been saved.",
  "service-archived": () => "The service has been archived. It takes no new voices.",
  "service-restored": () => "The service is in use again.",
  "voice-recorded": (count) =>
    count === 0 ? "The voice has been recorded." : `The voice has been recorded. ${maskedTexts.en(count)}`,
  "voice-known": () => "This voice had been recorded already.",
  "voice-masked": (count) =>
    count === 1 ? "One place has been masked." : `${count} places have been masked.`,
  "voice-withdrawn": () => "The voice has been withdrawn. Its words are deleted.",
  "initiative-created": () => "The initiative has been created. Its clock is running.",
  "initiative-changed": () => "The initiative's details have been saved.",
  "initiative-paused": () => "Noted: the initiative waits.",
  "initiative-resumed": () => "Noted: you work on.",
  "initiative-ended": () => "The initiative has ended.",
  "initiative-reopened": () => "The initiative has been taken up again.",
  "initiative-under-approval": () =>
    "An approval is under way for this initiative. Withdraw the request first.",
  "initiative-already-ended": () => "The initiative has ended already. Take it up again first.",
  "initiative-unchanged": () => "It stood like this already. Nothing has changed.",
  "approval-sent": () => "The request has been sent. The periods of the first stations are running.",
  "approval-not-needed": () => "On record: this change needs no approval. You can begin.",
  "approval-already-under-way": () =>
    "A request is already under way for this initiative. Here it is; nothing new has been sent.",
  "approval-changed": (count, names) =>
    `The new version has been sent. ${count === 1 ? "One station decides" : `${count} stations decide`} anew: ${names}.`,
  "approval-changed-none-reopened": () => "The new version has been sent. No station has to decide anew.",
  "approval-answered": () => "Your answer has been sent. The station's period goes on.",
  "approval-withdrawn": () => "The request has been withdrawn. What was said stays in the file.",
  "station-granted": () => "Your decision stands. Now the other stations decide.",
  "station-granted-last": () =>
    "Your decision stands. It was the last one: the change is approved, the team can begin.",
  "station-granted-beside-refusal": () =>
    "Your decision stands. Another station has refused: it is the team's turn.",
  "station-questioned": () =>
    "Your question is with the team. The period rests until it answers; then the station stands here again.",
  "station-refused": () =>
    "Refused. The team reads your reason and can change the request; then you decide upon the new version.",
  "path-created": () => "The approval path has been created. Please check its stations now.",
  "path-saved": (version) =>
    `Saved as version ${version}. Requests that run already stay with their version.`,
  "path-unchanged": () => "It stood like this already. There is no new version.",
  "path-outdated": () =>
    "Somebody else has saved the approval path meanwhile. This is how it stands now. Your step has not been taken.",
  "path-renamed": () => "The approval path has a new name.",
  "path-retired": () => "The approval path is retired. What runs ends on it.",
  "path-restored": () => "The approval path is in force again.",
  "import-discarded": () => "The file has been discarded and deleted.",
  "need-created": (count) =>
    count === 1
      ? "The need has been created. One voice bears it out."
      : `The need has been created. ${count} voices bear it out.`,
  "voices-attached": (count) =>
    count === 1 ? "The voice has been attached." : `${count} voices have been attached.`,
  "voices-against": (count) =>
    count === 1 ? "The voice now speaks against the need." : `${count} voices now speak against the need.`,
  "voices-already-attached": () => "It was attached like this already.",
  "voices-dismissed": (count) =>
    count === 1 ? "The voice has been set aside: no need." : `${count} voices have been set aside: no need.`,
  "voices-dismissed-some-kept": (count) =>
    `${count === 1 ? "One voice has" : `${count} voices have`} been set aside. The others belong to a need already and stay there.`,
  "voices-already-decided": () =>
    "This has been decided meanwhile. Voices at a need stay there until somebody detaches them.",
  "voices-gone": () => "These voices are no longer here; perhaps they were withdrawn.",
  "voices-to-choose": () => "Please select a voice first.",
  "too-many-voices": () => "Please decide about at most 200 voices at once.",
  "need-to-choose": () => "Please choose a need.",
  "need-gone": () => "This need no longer exists: no voice bears it out any more.",
  "reason-to-choose": () => "Please say why this is no need. A note has at most 300 characters.",
  "decision-undone": (count) =>
    count === 1
      ? "Taken back. The voice is where it was before."
      : `Taken back. ${count} voices are where they were before.`,
  "decision-overtaken": () =>
    "Somebody else has decided about these voices meanwhile. They stay where they are.",
  "nothing-to-undo": () => "There is nothing of yours to take back.",
  "need-changed": () => "The need has been reworded. The words before are in its history.",
  "need-confirmed": () => "The need has been confirmed. This counts as much as feedback of today.",
  "need-merged": () => "The needs have been merged. The old address leads here now.",
  "need-split": (count) =>
    count === 1
      ? "The need has been split. One voice is here now."
      : `The need has been split. ${count} voices are here now.`,
  "need-moved": () => "The need behind this address was merged with another one. This is the merged one.",
  "voice-detached": () => "The voice no longer belongs to this need.",
  "authority-changed": () => "The authority's details have been saved.",
  "closing-days-added": (count) =>
    count === 1
      ? "One closing day has been added. Open periods that run over it end later."
      : `${count} closing days have been added. Open periods that run over them end later.`,
  "closing-day-removed": () => "The closing day has been removed. Open periods that run over it end earlier.",
  "closing-day-gone": () => "This closing day is no longer there. Perhaps somebody removed it already.",
  "team-created": () => "The team has been created.",
  "team-renamed": () => "The team has been renamed.",
  "member-invited": () => "The invitation is on its way. Its link is good for two days.",
  "member-changed": () => "The member's details have been saved.",
  "password-set": () => "Your password is set. You can sign in now.",
  "password-link-sent": () => "If we know this address, the link is on its way.",
  "signed-out": () => "You have signed out.",
};

export const flashTexts: { readonly de: FlashTexts; readonly en: FlashTexts } = { de, en };
