/** What the parts of a station's form are given. */
export type StationFieldsProps = {
  readonly language: "de" | "en";
  /** What stands in the fields, by field name; several choices with blanks between. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly errorOf: (field: string) => string | undefined;
  /** Members who can be named. */
  readonly members: readonly {
    readonly id: string;
    readonly name: string;
    readonly isDeactivated: boolean;
  }[];
  /** The other stations of the path, which can come before it. */
  readonly others: readonly { readonly key: string; readonly name: string }[];
};
