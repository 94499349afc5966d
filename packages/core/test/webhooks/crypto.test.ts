import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as node from "../../src/webhooks/crypto.node.js";
import * as web from "../../src/webhooks/crypto.web.js";
import type { Bytes, Crypto, SealedText } from "../../src/webhooks/crypto-types.js";
import {
  decodeBase64,
  digest,
  encodeBase64,
  encodeBase64Url,
  openAesGcm,
  sameText,
  sealAesGcm,
} from "../../src/webhooks/index.js";

const platforms: readonly (readonly [name: string, platform: Crypto])[] = [
  ["node:crypto", node],
  ["WebCrypto", web],
];

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytes = (size: number): fc.Arbitrary<Bytes> =>
  fc.uint8Array({ minLength: size, maxLength: size }).map((value) => new Uint8Array(value));

function base64(value: string): Bytes {
  const decoded = decodeBase64(value);
  if (decoded === undefined) throw new Error("a vector is not Base64");
  return decoded;
}

/** The sample that the SIBS gateway's documentation publishes for encrypted notifications. */
const sealedSample: SealedText = {
  key: base64("6fNDiYU0T0/evFpmfycNai/AqF24i+rT0OmuVw0/sGQ="),
  initializationVector: base64("RYjpCMtUmK54T6Lk"),
  tag: base64("FUajWHmZjP4A5qaa1G0kxw=="),
  ciphertext: base64(
    [
      "9bIjURJIcwoKvQr+ifOTH3HbMX+IqmsRqHuG/I1GfbSX89JE5DcWh/p8QROC5pRAuYZ7ln7RSkHXJdZpVz1LFQ2859WsetvH",
      "Hui7qYmfxATOO1j0AQuPdAD3FeRH0kR4s/v3c2nV81DnUXFCnQER/+VWrYdbu5vn8gm+diSE6CHvkK+ODy0ebVi5O6VBnWVj",
      "gBUG33VwWiAyIl7Ik435V55WnZgynH3GfbVYoGwZ5UhYtn3yw2yruiLAKu6VTBvnh/ZJP21cHCJSF6NPSd+81gzWFU/+ECm3",
      "cf3uBbCkmKmL7HxRhRxhG0lMtX6ELZOXuw3eDJ1BTu+sSMkV/5Xk+5XX48XmP6CGZ7KmP7Q3Fw1kZmhn0unFyv0Gw8PjT1Oh",
      "ny/HMgNl16I=",
    ].join(""),
  ),
};
const openedSample =
  '{"returnStatus":{"statusMsg":"Success","statusCode":"000"},"paymentStatus":"Success","paymentMethod":"CARD",' +
  '"transactionID":"8vfDedn6RvmEC3WNZTRm","amount":{"currency":"EUR","value":2.0},"merchant":{"terminalId":50994},' +
  '"paymentType":"PURS","notificationID":"de64fbe2-0e6e-4d94-b50c-3dac491e76ff"}';

/** Test cases 13 to 15 (256-bit keys) of the GCM specification that was submitted to NIST. */
const gcmVectors = [
  {
    key: "00".repeat(32),
    iv: "00".repeat(12),
    plaintext: "",
    ciphertext: "",
    tag: "530f8afbc74536b9a963b4f1c4cb738b",
  },
  {
    key: "00".repeat(32),
    iv: "00".repeat(12),
    plaintext: "00".repeat(16),
    ciphertext: "cea7403d4d606b6e074ec5d3baf39d18",
    tag: "d0d1c8a799996bf0265b98b5d48ab919",
  },
  {
    key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
    iv: "cafebabefacedbaddecaf888",
    plaintext:
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255",
    ciphertext:
      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad",
    tag: "b094dac5d93471bdec1a502270e3cc6c",
  },
];
const unhex = (value: string): Bytes => new Uint8Array(Buffer.from(value, "hex"));

/** FIPS 180-4's examples, and the digest inside the signature that RozetkaPay's documentation computes. */
const digests = [
  ["SHA-1", "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"],
  ["SHA-1", "", "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
  [
    "SHA-1",
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
  ],
  [
    "SHA-1",
    "your_passwordeyJuYW1lIjogImpvaG4iLCAiYWdlIjogMjF9your_password",
    "ac793bb44e95f5f795fe50af67a643bb3b5eecee",
  ],
  ["SHA-256", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
] as const;

describe.each(platforms)("%s", (_name, platform) => {
  it.each(digests)("computes %s of %j", async (algorithm, message, expected) => {
    expect(hex(await platform.digest(algorithm, utf8(message)))).toBe(expected);
  });

  it.each([
    ['{"name": "john", "age": 21}', "your_password", "rHk7tE6V9feV_lCvZ6ZDuzte7O4="],
    ["", "your_password", "OjK59ILqlE2ROqArFz-045qr6dM="],
    ['{"status":"success","description":"Оплата"}', "your_password", "YRWATVXy2Qn00LpfGEGjYLWvdzo="],
    ['{"name": "john", "age": 21}', "wrong_password", "tsd955ksOvixWyar6XLDrwsPoko="],
  ])("makes RozetkaPay's signature of %j", async (body, password, signature) => {
    const message = utf8(password + platform.encodeBase64Url(utf8(body)) + password);
    expect(platform.encodeBase64Url(await platform.digest("SHA-1", message))).toBe(signature);
  });

  it("opens the published sample of an encrypted notification", async () => {
    expect(text(await platform.open(sealedSample))).toBe(openedSample);
  });

  it.each(gcmVectors)("seals and opens the vector with the tag $tag", async (vector) => {
    const [key, iv] = [unhex(vector.key), unhex(vector.iv)];
    const sealed = await platform.seal(key, iv, unhex(vector.plaintext));
    expect(hex(sealed.ciphertext)).toBe(vector.ciphertext);
    expect(hex(sealed.tag)).toBe(vector.tag);
    const opened = await platform.open({ key, initializationVector: iv, ...sealed });
    expect(opened && hex(opened)).toBe(vector.plaintext);
  });

  it("refuses a text with any single bit changed anywhere", async () => {
    const sealed = {
      key: unhex("01".repeat(32)),
      initializationVector: unhex("02".repeat(12)),
      ...(await platform.seal(unhex("01".repeat(32)), unhex("02".repeat(12)), utf8("paid 100.00"))),
    };
    for (const part of ["key", "initializationVector", "ciphertext", "tag"] as const) {
      for (let bit = 0; bit < sealed[part].length * 8; bit += 1) {
        const changed = new Uint8Array(sealed[part]);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(await platform.open({ ...sealed, [part]: changed })).toBeUndefined();
      }
    }
  });

  it("compares texts by their whole content", async () => {
    const same = async (left: string, right: string): Promise<boolean> => platform.sameText(left, right);
    expect(await same("", "")).toBe(true);
    expect(await same("rHk7tE6V9feV_lCvZ6ZDuzte7O4=", "rHk7tE6V9feV_lCvZ6ZDuzte7O4=")).toBe(true);
    expect(await same("пароль", "пароль")).toBe(true);
    expect(await same("a", "b")).toBe(false);
    expect(await same("a", "a\0")).toBe(false);
    expect(await same("", "a")).toBe(false);
    expect(await same("a".repeat(1_000_000), `${"a".repeat(999_999)}b`)).toBe(false);
  });

  it("encodes Base64 by the standard's examples", () => {
    for (const [plain, encoded] of [
      ["", ""],
      ["f", "Zg=="],
      ["fo", "Zm8="],
      ["foo", "Zm9v"],
      ["foob", "Zm9vYg=="],
      ["fooba", "Zm9vYmE="],
      ["foobar", "Zm9vYmFy"],
    ] as const) {
      expect(platform.encodeBase64(utf8(plain))).toBe(encoded);
      expect(platform.encodeBase64Url(utf8(plain))).toBe(encoded);
      expect(text(platform.decodeBase64(encoded))).toBe(plain);
    }
    expect(platform.encodeBase64(unhex("fbefbe"))).toBe("++++");
    expect(platform.encodeBase64Url(unhex("fbffbfff"))).toBe("-_-__w==");
  });

  it("decodes nothing but strict Base64", () => {
    const broken = [
      "Z",
      "Zg",
      "Zg=",
      "Zg===",
      "Zm9v\n",
      " Zm9v",
      "Zm 9v",
      "Zm9-",
      "Zm9_",
      "====",
      "Zg==Zg==",
      "й",
    ];
    for (const value of broken) expect(platform.decodeBase64(value)).toBeUndefined();
  });

  it("hands out bytes of their own, not a window into shared memory", async () => {
    const results = [
      await platform.digest("SHA-1", utf8("x")),
      platform.decodeBase64("Zm9v"),
      (await platform.seal(unhex("00".repeat(32)), unhex("00".repeat(12)), utf8("x"))).tag,
      await platform.open(sealedSample),
    ];
    for (const result of results) {
      expect(result?.buffer.byteLength).toBe(result?.byteLength);
      expect(Object.getPrototypeOf(result)).toBe(Uint8Array.prototype);
    }
  });
});

describe("the platforms", () => {
  it("agree with each other on everything", async () => {
    const property = fc.asyncProperty(
      bytes(32),
      bytes(12),
      fc.uint8Array({ maxLength: 3_000, size: "max" }),
      fc.string({ unit: "binary" }),
      async (key, initializationVector, content, word) => {
        const plaintext = new Uint8Array(content);
        const sealed = await web.seal(key, initializationVector, plaintext);
        expect(node.seal(key, initializationVector, plaintext)).toEqual(sealed);
        expect(node.open({ key, initializationVector, ...sealed })).toEqual(plaintext);
        expect(await web.open({ key, initializationVector, ...sealed })).toEqual(plaintext);
        for (const algorithm of ["SHA-1", "SHA-256"] as const) {
          expect(node.digest(algorithm, plaintext)).toEqual(await web.digest(algorithm, plaintext));
        }
        const encoded = web.encodeBase64(plaintext);
        expect(node.encodeBase64(plaintext)).toBe(encoded);
        expect(node.encodeBase64Url(plaintext)).toBe(web.encodeBase64Url(plaintext));
        expect(node.decodeBase64(encoded)).toEqual(plaintext);
        expect(web.decodeBase64(encoded)).toEqual(plaintext);
        expect(node.decodeBase64(word)).toEqual(web.decodeBase64(word));
        expect(node.sameText(word, encoded)).toBe(await web.sameText(word, encoded));
        expect(node.sameText(word, word)).toBe(true);
      },
    );
    await fc.assert(property, { numRuns: 100 });
  });

  it("take a view into a larger buffer for what it shows", async () => {
    const large = utf8("....abc....");
    const view = large.subarray(4, 7);
    expect(hex(node.digest("SHA-1", view))).toBe(digests[0][2]);
    expect(hex(await web.digest("SHA-1", view))).toBe(digests[0][2]);
    expect(node.encodeBase64(view)).toBe("YWJj");
  });
});

describe("the webhook blocks", () => {
  it("refuse parts of the wrong length before anything is tried", async () => {
    const short = (part: Bytes, length: number): Bytes => part.slice(0, length);
    expect(await openAesGcm({ ...sealedSample, key: short(sealedSample.key, 16) })).toBeUndefined();
    expect(await openAesGcm({ ...sealedSample, tag: short(sealedSample.tag, 15) })).toBeUndefined();
    expect(await openAesGcm({ ...sealedSample, tag: short(sealedSample.tag, 4) })).toBeUndefined();
    const iv = short(sealedSample.initializationVector, 11);
    expect(await openAesGcm({ ...sealedSample, initializationVector: iv })).toBeUndefined();
    expect(text(await openAesGcm(sealedSample))).toBe(openedSample);
  });

  it("answer with promises on every platform", async () => {
    const key = unhex("00".repeat(32));
    const iv = unhex("00".repeat(12));
    for (const answer of [
      digest("SHA-256", utf8("")),
      sameText("a", "a"),
      openAesGcm(sealedSample),
      sealAesGcm(key, iv, utf8("")),
    ]) {
      expect(answer).toBeInstanceOf(Promise);
      await answer;
    }
    expect(hex(await digest("SHA-1", utf8("abc")))).toBe(digests[0][2]);
    expect(await sameText("a", "b")).toBe(false);
    expect(hex((await sealAesGcm(key, iv, utf8(""))).tag)).toBe(gcmVectors[0]?.tag);
    expect([encodeBase64(utf8("foob")), encodeBase64Url(unhex("fb"))]).toEqual(["Zm9vYg==", "-w=="]);
  });
});
