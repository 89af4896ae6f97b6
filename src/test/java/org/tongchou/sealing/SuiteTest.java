package org.tongchou.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The suites give what the published examples of their standards give. */
class SuiteTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final String PLACE = "feedfacedeadbeeffeedfacedeadbeefabaddad2";

    private static void seals(Suite suite, String key, String nonce, String clear, String sealed) {
        assertEquals(sealed, HEX.formatHex(suite.seal(HEX.parseHex(key), HEX.parseHex(nonce), HEX.parseHex(PLACE), HEX.parseHex(clear))));
        assertEquals(clear, HEX.formatHex(suite.open(HEX.parseHex(key), HEX.parseHex(nonce), HEX.parseHex(PLACE), HEX.parseHex(sealed)).orElseThrow()));
    }

    @Test
    @DisplayName("AES-256-GCM: test case 16 of the GCM specification")
    void aes_gcm() {
        seals(Suite.AES, "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888",
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                + "76fc6ece0f4e1768cddf8853bb2d551b");
    }

    @Test
    @DisplayName("SM4-GCM: RFC 8998, appendix A.1")
    void sm4_gcm() {
        seals(Suite.SM, "0123456789abcdeffedcba9876543210", "00001234567800000000abcd",
            "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa",
            "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec");
    }

    @Test
    @DisplayName("HMAC-SHA256: RFC 4231, test case 1")
    void hmac_sha256() {
        assertEquals("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            HEX.formatHex(Suite.AES.mac(HEX.parseHex("0b".repeat(20)), "Hi There".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    @DisplayName("HMAC-SM3: GM/T 0042, appendix D.3")
    void hmac_sm3() {
        String key = "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20";
        String message = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".repeat(2);
        assertEquals("ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a",
            HEX.formatHex(Suite.SM.mac(HEX.parseHex(key), message.getBytes(StandardCharsets.US_ASCII))));
    }
}
