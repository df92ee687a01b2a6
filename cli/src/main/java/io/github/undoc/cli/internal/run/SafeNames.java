package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.Format;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes names that every usual file system takes: no reserved character of Windows, no device name, no control or
 * direction mark, no dot or blank at the end, no {@code .} and {@code ..}, and not too long. A name that has to change
 * gets a few digits of its hash, so that two names that differ stay different.
 */
final class SafeNames {

    private static final int MAX_BYTES = 150;
    private static final int MAX_PATH_BYTES = 900;
    private static final String RESERVED = "<>:\"/\\|?*";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");
    private static final Set<String> OWN = Set.of("errors", "report", "findings", ".undoc");
    private static final List<String> TEXT_ENDINGS = List.of(".txt", ".text", ".md", ".markdown");

    private SafeNames() {}

    /**
     * Makes the name of a document's files.
     *
     * @param path folders and name in the source
     * @return folders and name without ending, joined by {@code /}
     */
    static String of(List<String> path) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < path.size(); i++) {
            boolean last = i == path.size() - 1;
            String part = last ? stem(path.get(i)) : path.get(i);
            boolean forbidden = (i == 0 && isOwn(part)) || (last ? endsLikeFormat(part) : endsLikeOutput(part));
            String safe = component(part, forbidden);
            name.append(i == 0 ? "" : "/").append(safe);
        }
        String whole = name.toString();
        if (whole.getBytes(StandardCharsets.UTF_8).length <= MAX_PATH_BYTES) {
            return whole;
        }
        return "deep~" + Hashes.shortHex(whole) + whole.substring(whole.lastIndexOf('/'));
    }

    /** The name without an ending that says "text": the written files have endings of their own. */
    static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : TEXT_ENDINGS) {
            if (lower.endsWith(ending) && lower.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private static boolean isOwn(String part) {
        return OWN.contains(part.toLowerCase(Locale.ROOT));
    }

    /** Whether the name would give, with the ending of one format, the name that another gives with that of a second. */
    private static boolean endsLikeFormat(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        for (Format format : Format.values()) {
            int dot = format.ending().indexOf('.');
            if (dot > 0 && lower.endsWith("." + format.ending().substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsLikeOutput(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        for (Format format : Format.values()) {
            if (lower.endsWith("." + format.ending())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Makes one part of a name safe.
     *
     * @param part the part
     * @return itself where it is safe
     */
    static String component(String part) {
        return component(part, false);
    }

    private static String component(String part, boolean forbidden) {
        String safe = replace(part);
        int end = safe.length();
        while (end > 0 && (safe.charAt(end - 1) == '.' || safe.charAt(end - 1) == ' ')) {
            end--;
        }
        safe = safe.substring(0, end).stripLeading();
        safe = truncate(safe);
        if (isDevice(safe)) {
            safe = "_" + safe;
        }
        if (safe.equals(part) && !safe.isEmpty() && !forbidden) {
            return part;
        }
        return (safe.isEmpty() ? "_" : safe) + "~" + Hashes.shortHex(part);
    }

    private static String replace(String part) {
        StringBuilder safe = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); ) {
            int c = part.codePointAt(i);
            i += Character.charCount(c);
            boolean bad = c < 0x20
                    || (c >= 0x7F && c < 0xA0)
                    || RESERVED.indexOf(c) >= 0
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                    || c == 0xFFFD;
            safe.appendCodePoint(bad ? '_' : c);
        }
        return safe.toString();
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String base = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        if (DEVICES.contains(base)) {
            return true;
        }
        return base.length() == 4
                && (base.startsWith("com") || base.startsWith("lpt"))
                && "0123456789\u00B9\u00B2\u00B3".indexOf(base.charAt(3)) >= 0;
    }

    private static String truncate(String name) {
        if (name.length() * 3 <= MAX_BYTES) {
            return name;
        }
        int bytes = 0;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > MAX_BYTES) {
                return name.substring(0, i).stripTrailing();
            }
            i += Character.charCount(c);
        }
        return name;
    }
}
