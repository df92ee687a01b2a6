package io.github.undoc.cli.internal.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes and names. */
final class Hashes {

    private Hashes() {}

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /** The first eight digits: enough to keep names in one folder apart. */
    static String shortHex(String name) {
        return HexFormat.of().formatHex(digest(name.getBytes(StandardCharsets.UTF_8)), 0, 4);
    }

    /** Eight bytes as a key of a table; never 0. */
    static long key(String name) {
        long key =
                ByteBuffer.wrap(digest(name.getBytes(StandardCharsets.UTF_8))).getLong();
        return key == 0 ? 1 : key;
    }
}
