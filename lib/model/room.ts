/** The first of some texts, as many as have room in so many bytes of UTF-8: money and models are counted in what is sent. */
export function withinBytes(texts: readonly string[], most: number): string[] {
  let room = most;
  const fitting = texts.findIndex((text) => {
    room -= Buffer.byteLength(text) + 1;
    return room < 0;
  });
  return fitting < 0 ? [...texts] : texts.slice(0, fitting);
}
