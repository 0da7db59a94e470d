/** Stands in a quote where personal data was removed, and says what kind it was. */
export function MaskedPart({ label }: { label: string }) {
  return <span className="masked-part">{label}</span>;
}
