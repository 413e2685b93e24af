/** A text that is nothing but a web address. */
export const isUrl = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(text) ||
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|co|de|fr|es|it|nl|pl|edu|gov)(?:\/\S*)?$/i.test(text);
