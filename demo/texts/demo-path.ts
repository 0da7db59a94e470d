/** The approval path of Musterstadt, from the template for municipalities: who decides at its stations, and what was confirmed. */
export type DemoStation = {
  /** As in the template. */
  key: string;
  /** First parts of addresses in `demoPeople`. */
  deciders: readonly string[];
  standIns: readonly string[];
  /** Whether Musterstadt has checked that the template's default holds for it. */
  isConfirmed: boolean;
};

export const demoPath: {
  readonly name: string;
  /** Who wrote it down. */
  readonly by: string;
  readonly stations: readonly DemoStation[];
} = {
  name: "Änderungen an Online-Diensten",
  by: "sabine.lorenz",
  stations: [
    { key: "datenschutz", deciders: ["holger.brandt"], standIns: ["katrin.vogt"], isConfirmed: true },
    {
      key: "informationssicherheit",
      deciders: ["yusuf.kaya"],
      standIns: ["holger.brandt"],
      isConfirmed: true,
    },
    {
      key: "barrierefreiheit",
      deciders: ["martina.feldmann"],
      standIns: ["katrin.vogt"],
      isConfirmed: true,
    },
    { key: "personalrat", deciders: ["detlef.krause"], standIns: ["renate.wolff"], isConfirmed: true },
    {
      key: "schwerbehindertenvertretung",
      deciders: ["renate.wolff"],
      standIns: ["detlef.krause"],
      isConfirmed: false,
    },
    { key: "rechtsamt", deciders: ["katrin.vogt"], standIns: ["sabine.lorenz"], isConfirmed: false },
  ],
};
