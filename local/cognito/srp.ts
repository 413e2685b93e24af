import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

// The 3072 bit group of RFC 5054 / RFC 3526, which the service's SDKs have built in.
const N = BigInt(
  "0x" +
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD" +
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED" +
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F" +
    "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B" +
    "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510" +
    "15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7" +
    "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C" +
    "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF",
);
const G = 2n;

function modPow(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % N;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % N;
    square = (square * square) % N;
  }
  return result;
}

/** Big-endian bytes as the SDKs hash them: a leading zero byte when the top bit is set. */
function padded(value: bigint): Buffer {
  const hex = value.toString(16);
  const even = hex.length % 2 === 1 ? `0${hex}` : hex;
  return Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, "hex");
}

const toBigInt = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString("hex") || "0"}`);
const hash = (...parts: (Buffer | string)[]): Buffer => {
  const sha = createHash("sha256");
  for (const part of parts) sha.update(part);
  return sha.digest();
};
const K = toBigInt(hash(padded(N), padded(G)));

/** What is kept of a password for SRP, both in hex. */
type SrpVerifier = { salt: string; verifier: string };

/** v = g^x with x = H(salt, H(pool "name" + user id + ":" + password)). */
export function srpVerifier(poolId: string, userId: string, password: string): SrpVerifier {
  const salt = toBigInt(randomBytes(16));
  const identity = hash(`${poolName(poolId)}${userId}:${password}`);
  const x = toBigInt(hash(padded(salt), identity));
  return { salt: salt.toString(16), verifier: modPow(G, x).toString(16) };
}

/** The server's half of a running exchange: B to send, b to keep (hex). */
export function srpChallenge(verifier: string): { publicB: string; secretB: string } {
  const b = toBigInt(randomBytes(48));
  const publicB = (K * BigInt(`0x${verifier}`) + modPow(G, b)) % N;
  return { publicB: publicB.toString(16), secretB: b.toString(16) };
}

/** True for an A that does not break the protocol (RFC 5054 2.5.4: A mod N must not be 0). */
export function srpPublicValueIsSafe(publicA: string): boolean {
  return /^[0-9a-fA-F]{1,1024}$/.test(publicA) && BigInt(`0x${publicA}`) % N !== 0n;
}

type SrpProof = {
  poolId: string;
  userId: string;
  verifier: string;
  publicA: string;
  publicB: string;
  secretB: string;
  secretBlock: string;
  timestamp: string;
  signature: string;
};

/** Whether the client's PASSWORD_CLAIM_SIGNATURE proves that it knows the password. */
export function srpProofHolds(proof: SrpProof): boolean {
  const publicA = BigInt(`0x${proof.publicA}`);
  const u = toBigInt(hash(padded(publicA), padded(BigInt(`0x${proof.publicB}`))));
  if (u === 0n) return false;
  const shared = modPow(publicA * modPow(BigInt(`0x${proof.verifier}`), u), BigInt(`0x${proof.secretB}`));
  const key = Buffer.from(hkdfSync("sha256", padded(shared), padded(u), "Caldera Derived Key", 16));
  const expected = createHmac("sha256", key)
    .update(poolName(proof.poolId))
    .update(proof.userId)
    .update(Buffer.from(proof.secretBlock, "base64"))
    .update(proof.timestamp)
    .digest();
  const given = Buffer.from(proof.signature, "base64");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function poolName(poolId: string): string {
  return poolId.slice(poolId.indexOf("_") + 1);
}
