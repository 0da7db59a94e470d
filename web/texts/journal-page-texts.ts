const de = {
  title: "Protokoll",
  lead: "Alles, was in Ihrer Behörde geschehen ist: wer, was, wann und auf welchem Weg. Hier lässt sich nichts ändern.",
  newestFirst: "Neues zuerst",
  older: "Ältere Einträge",
  newest: "Zu den neuesten Einträgen",
  approvals: "Was mit Anträgen auf Freigabe geschah, gibt es für Auswertungen als Datei, ohne Namen:",
  approvalLog: "Freigabeprotokoll (XES)",
};

const en: typeof de = {
  title: "Journal",
  lead: "Everything that happened in your authority: who, what, when and by which way. Nothing can be changed here.",
  newestFirst: "Newest first",
  older: "Older entries",
  newest: "To the newest entries",
  approvals: "What happened to requests for approval can be had as a file for analysis, without names:",
  approvalLog: "Approval log (XES)",
};

export const journalPageTexts = { de, en };
