package io.github.undoc.export.akn;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Targets of links as addresses that a schema validator takes and a reader may follow. */
final class Hrefs {

    private static final List<String> SCHEMES = List.of("http", "https", "mailto", "ftp", "urn", "tel", "doi");

    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

    private Hrefs() {}

    /**
     * Returns a target as an address. There is none for targets within the page, whose ids are not those of this file,
     * and for addresses that name a script or nothing known.
     */
    static Optional<String> of(String target) {
        String stripped = target.strip();
        if (stripped.isEmpty() || stripped.charAt(0) == '#' || Chars.firstForbidden(stripped, 0) >= 0) {
            return Optional.empty();
        }
        String address = encode(stripped);
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            return scheme == null || SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encode(String target) {
        StringBuilder address = new StringBuilder(target.length() + 8);
        for (int i = 0; i < target.length(); ) {
            int c = target.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
                address.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    address.append('%').append(Chars.hex((char) (b & 0xff)), 2, 4);
                }
            }
        }
        return address.toString();
    }
}
