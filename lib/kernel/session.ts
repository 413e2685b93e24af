/** The signed-in session behind an access token. */
export type Session = {
  /** Epoch seconds (`iat`). */
  issuedAt: number;
  /** `origin_jti`: the same for all tokens of one sign-in; absent when the pool does not revoke tokens. */
  id: string | undefined;
};
