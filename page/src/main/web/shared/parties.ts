/** Who takes part: what a party is called, and by what the same party is known elsewhere. */

export interface Named {
  readonly code: string;
  readonly name: string;
  readonly id?: string;
}

/** The same for all who act for one state or organisation; those without a code stand for themselves. */
export const keyOf = (party: Named): string => (party.code === "" ? `~${party.name}` : party.code);

/** The keys of `parties`, each once. */
export const keysOf = (parties: readonly Named[]): string[] => [...new Set(parties.map(keyOf))];

/** What a key is called, by the server's `names` of codes. */
export const keyName = (key: string, names: Readonly<Record<string, string>>): string =>
  key.startsWith("~") ? key.slice(1) : (names[key] ?? key);

/** The id under which the server knows a party: its own, or that of one whom the registry doesn't know. */
export const actorId = (party: Named): string => party.id ?? (party.code === "" ? `~${party.name.toLowerCase()}` : party.code);

/** Names as a list in words: "A", "A and B", "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
