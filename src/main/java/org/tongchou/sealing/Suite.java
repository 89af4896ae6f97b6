package org.tongchou.sealing;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** Which ciphers a generation of keys uses; both give a tag of 128 bit and an index of 256 bit. */
public enum Suite {

    /** AES-256-GCM and HMAC-SHA256 (NIST SP 800-38D, RFC 2104). */
    AES(1, 32) {
        @Override
        byte[] seal(byte[] key, byte[] nonce, byte[] place, byte[] clear) {
            try {
                return aes(Cipher.ENCRYPT_MODE, key, nonce, place, clear);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        Optional<byte[]> open(byte[] key, byte[] nonce, byte[] place, byte[] sealed) {
            try {
                return Optional.of(aes(Cipher.DECRYPT_MODE, key, nonce, place, sealed));
            } catch (AEADBadTagException broken) {
                return Optional.empty();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        byte[] mac(byte[] key, byte[] message) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                return mac.doFinal(message);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    },

    /** SM4-GCM (GB/T 32907, GB/T 36624) and HMAC-SM3 (GB/T 32905). */
    SM(2, 16) {
        @Override
        byte[] seal(byte[] key, byte[] nonce, byte[] place, byte[] clear) {
            try {
                return sm4(true, key, nonce, place, clear);
            } catch (InvalidCipherTextException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        Optional<byte[]> open(byte[] key, byte[] nonce, byte[] place, byte[] sealed) {
            try {
                return Optional.of(sm4(false, key, nonce, place, sealed));
            } catch (InvalidCipherTextException broken) {
                return Optional.empty();
            }
        }

        @Override
        byte[] mac(byte[] key, byte[] message) {
            HMac mac = new HMac(new SM3Digest());
            mac.init(new KeyParameter(key));
            mac.update(message, 0, message.length);
            byte[] code = new byte[mac.getMacSize()];
            mac.doFinal(code, 0);
            return code;
        }
    };

    static final int TAG_BITS = 128;

    private final int mark;
    private final int keyBytes;

    Suite(int mark, int keyBytes) {
        this.mark = mark;
        this.keyBytes = keyBytes;
    }

    /** The byte that names it in a sealed value. */
    int mark() {
        return mark;
    }

    /** How long its sealing key is; the index key has 32 bytes in every suite. */
    int keyBytes() {
        return keyBytes;
    }

    static Optional<Suite> of(int mark) {
        return Arrays.stream(values()).filter(suite -> suite.mark == mark).findFirst();
    }

    /** The clear text sealed for a place, with its tag behind it. */
    abstract byte[] seal(byte[] key, byte[] nonce, byte[] place, byte[] clear);

    /** The clear text; empty if key, nonce, place or text is not that of the sealing. */
    abstract Optional<byte[]> open(byte[] key, byte[] nonce, byte[] place, byte[] sealed);

    /** 256 bit that only the key's holder can make. */
    abstract byte[] mac(byte[] key, byte[] message);

    private static byte[] aes(int mode, byte[] key, byte[] nonce, byte[] place, byte[] text) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher.doFinal(text);
    }

    private static byte[] sm4(boolean sealing, byte[] key, byte[] nonce, byte[] place, byte[] text) throws InvalidCipherTextException {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(sealing, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, place));
        byte[] result = new byte[cipher.getOutputSize(text.length)];
        int written = cipher.processBytes(text, 0, text.length, result, 0);
        cipher.doFinal(result, written);
        return result;
    }
}
