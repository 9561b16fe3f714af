/**
 * A name and its content as two parts: makers often write the content into the name (`Madu Randu 350 ml`), and
 * saying it twice helps nobody. Content within the name is left there and not repeated.
 */
export function nameParts(title: string, netContent: string): { name: string; content: string } {
  const squeeze = (text: string) => text.toLowerCase().replace(/\s+/g, "");
  const [whole, content] = [squeeze(title), squeeze(netContent)];
  if (content === "" || !whole.includes(content)) return { name: title, content: netContent };
  if (!whole.endsWith(content)) return { name: title, content: "" };
  // Counts back over the same letters, spaces aside.
  let end = title.length;
  for (let left = content.length; left > 0; end -= 1) {
    if (!/\s/.test(title.charAt(end - 1))) left -= 1;
  }
  const name = title.slice(0, end);
  // `Botol250ml` is one word, and a name that is nothing but its content stays one.
  if (!/\s$/.test(name) || name.trim() === "") return { name: title, content: "" };
  return { name: name.trim(), content: title.slice(end) };
}

/**
 * Name and content in one line, for titles of pages. A name that states a measure of the content (`Bandeng 350 g`
 * of `350 g (2 ekor)`, `isi 10` of `300 g (10 buah)`) stays as it is; a single piece is no measure.
 */
export function nameWithContent(title: string, netContent: string): string {
  const numbers = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const stated = new Set(numbers(title));
  if (numbers(netContent).some((number) => number !== "1" && stated.has(number))) return title;
  const { name, content } = nameParts(title, netContent);
  return [name, content].filter(Boolean).join(" ");
}
