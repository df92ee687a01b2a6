package io.github.undoc.cli.internal.run;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Knows the first bytes of the binary files that lie among texts, and what to do about each. */
final class BinaryKinds {

    private static final Map<String, String> STARTS = new LinkedHashMap<>();

    private static final int LONGEST = 8;

    static {
        add("%PDF-", "is a PDF; make text of it first (pdftotext FILE)");
        add("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "is an old Word or Excel file; save it as text first");
        add("PK\u0003\u0004", "is a zip container (or a Word file); name it .zip, or save it as text first");
        add("{\\rtf", "is a rich text file; save it as text first");
        add("\u001F\u008B", "is packed with gzip; name it .gz");
        add("\u0089PNG", "is an image; its text must be recognised first");
        add("\u00FF\u00D8\u00FF", "is an image; its text must be recognised first");
        add("GIF8", "is an image; its text must be recognised first");
        add("II*\u0000", "is an image; its text must be recognised first");
        add("MM\u0000*", "is an image; its text must be recognised first");
        add("7z\u00BC\u00AF", "is packed with 7-Zip; unpack it first");
        add("Rar!", "is packed with RAR; unpack it first");
        add("BZh", "is packed with bzip2; unpack it first");
        add("\u007FELF", "is a program");
        add("\u00FFWPC", "is a WordPerfect file; save it as text first");
    }

    private BinaryKinds() {}

    private static void add(String start, String message) {
        STARTS.put(start, message);
    }

    static Optional<String> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> entry : STARTS.entrySet()) {
            if (start.startsWith(entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
