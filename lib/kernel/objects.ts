/** The narrow port over the bucket. Keys are built only in `keys.ts` files. */
export interface Objects {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** `undefined` when there is no such object. */
  get(key: string): Promise<{ bytes: Uint8Array; contentType: string } | undefined>;
  /** Size in bytes, or `undefined` when there is no such object. */
  head(key: string): Promise<{ sizeBytes: number } | undefined>;
  /** Removes the objects under a prefix with all their versions. */
  removeAll(prefix: string): Promise<void>;
  /** A URL with which anyone can download the object until it expires. */
  downloadUrl(
    key: string,
    options: { fileName: string; contentType: string; seconds: number },
  ): Promise<string>;
  /** A form with which a browser can upload one object of this type and at most this size. */
  uploadForm(
    key: string,
    options: { contentType: string; maxBytes: number; seconds: number },
  ): Promise<{ url: string; fields: Record<string, string> }>;
}
