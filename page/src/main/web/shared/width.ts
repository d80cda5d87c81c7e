/** How wide text is about, without knowing the reader's font: rather too much than too little. */

const widthOf = (character: string): number => {
  if ((character.codePointAt(0) ?? 0) >= 0x2e80) {
    return 1;
  }
  if ("iljtfrI.,:;'’|()[]! -–".includes(character)) {
    return 0.36;
  }
  if ("mwMWQO%@—".includes(character)) {
    return 0.95;
  }
  return character !== character.toLowerCase() ? 0.72 : 0.62;
};

/** The width of `text` in pixels, set in `size` pixels. */
export const textWidth = (text: string, size: number): number => {
  let ems = 0;
  for (const character of text) {
    ems += widthOf(character);
  }
  return ems * size;
};

/** The beginning of `text` that fits into `width` pixels. */
export const cut = (text: string, size: number, width: number): string => {
  if (textWidth(text, size) <= width) {
    return text;
  }
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, size) > width) {
    characters.pop();
  }
  return `${characters.join("").trim()}…`;
};

/** `text` in at most `most` lines of `width` pixels; what is left over ends in an ellipsis. */
export const wrap = (text: string, size: number, width: number, most: number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, size) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")] : lines;
  return kept.map((part) => cut(part, size, width));
};
