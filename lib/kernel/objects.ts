/** What a read of the bucket gives. */
export type StoredObject = { bytes: Uint8Array; contentType: string; version?: string | undefined };

/** The narrow port over the bucket. Keys are built only in `keys.ts` files. */
export interface Objects {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /**
   * The newest version, or the named one; `undefined` when there is no such object. The answer names the version that was
   * read, where the bucket keeps versions.
   */
  get(key: string, version?: string): Promise<StoredObject | undefined>;
  /** Size in bytes, or `undefined` when there is no such object. */
  head(key: string): Promise<{ sizeBytes: number } | undefined>;
  /** Removes the objects under a prefix with all their versions. */
  removeAll(prefix: string): Promise<void>;
  /** A URL with which anyone can download the object, the newest version unless one is named, until it expires. */
  downloadUrl(
    key: string,
    options: { fileName: string; contentType: string; seconds: number; version?: string | undefined },
  ): Promise<string>;
  /** A form with which a browser can upload one object of this type and at most this size. */
  uploadForm(
    key: string,
    options: { contentType: string; maxBytes: number; seconds: number },
  ): Promise<{ url: string; fields: Record<string, string> }>;
}
