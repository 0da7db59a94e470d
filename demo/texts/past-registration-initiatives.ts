import type { DemoInitiative } from "./demo-initiative.ts";
import { done } from "./done.ts";

export const pastRegistrationInitiatives: readonly DemoInitiative[] = [
  done({
    name: "Drei Fragen nennen die nötigen Papiere",
    answer:
      "Vor dem Antrag sagen drei Fragen, welche Papiere in diesem Fall nötig sind und wer sie ausstellt.",
    needs: ["documents"],
    daysAgo: 170,
    by: "ngoc.anh.tran",
    end: { daysAgo: 85, reason: "Die drei Fragen stehen vor jedem Antrag." },
  }),
  done({
    name: "Wartelistenplatz per E-Mail",
    answer: "Wer keinen Termin findet, trägt sich ein und bekommt eine E-Mail, sobald einer frei wird.",
    needs: ["appointments"],
    daysAgo: 150,
    by: "aylin.demir",
    end: { daysAgo: 70, reason: "Die Warteliste läuft an allen Standorten." },
  }),
  done({
    name: "Nachweise als Foto annehmen",
    answer: "Nachweise müssen nicht mehr gescannt werden, ein Foto genügt.",
    needs: ["documents"],
    daysAgo: 135,
    by: "ewa.kowalska",
    end: { daysAgo: 55, reason: "Fotos werden an allen Standorten angenommen." },
  }),
];
