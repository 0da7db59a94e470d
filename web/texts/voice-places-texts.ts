/** Where a voice is, on its own page. */
const de = {
  title: "Wozu sie gehört",
  unsorted: "Noch nicht geordnet.",
  sort: "Jetzt ordnen",
  setAside: (reason: string) => `Als „kein Bedarf“ abgelegt: ${reason}`,
};

const en: typeof de = {
  title: "What it belongs to",
  unsorted: "Not sorted yet.",
  sort: "Sort it now",
  setAside: (reason) => `Set aside as no need: ${reason}`,
};

export const voicePlacesTexts = { de, en };
