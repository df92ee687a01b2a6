package io.github.undoc.validation.report;

import io.github.undoc.model.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names findings so that they are known again in a later run. A fingerprint is made of the document’s name, the code, the
 * fields of the pointer without their indices, the words and what was found; several equal ones are counted. Lines may be
 * added above, messages may be reworded or translated and severities changed without a new fingerprint.
 *
 * @since 0.1.0
 */
public final class Fingerprints {

    private static final int LENGTH = 16;

    private Fingerprints() {}

    /**
     * Returns the fingerprints of the findings of a document.
     *
     * @param document the name of the document; a backslash counts as a slash
     * @param findings its findings
     * @return for each finding 16 hexadecimal digits
     */
    public static List<String> of(String document, List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        MessageDigest digest = sha256();
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String essence = String.join(
                    "\n",
                    document.replace('\\', '/'),
                    finding.code(),
                    withoutIndices(finding.pointer().orElse("")),
                    finding.words().orElse(""),
                    finding.found().orElse(""));
            int times = seen.merge(essence, 1, Integer::sum);
            fingerprints.add(hex(digest.digest((essence + "\n" + times).getBytes(StandardCharsets.UTF_8))));
        }
        return List.copyOf(fingerprints);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String withoutIndices(String pointer) {
        StringBuilder fields = new StringBuilder(pointer.length());
        for (int i = 0; i < pointer.length(); i++) {
            char c = pointer.charAt(i);
            if (c < '0' || c > '9') {
                fields.append(c);
            }
        }
        return fields.toString();
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH / 2; i++) {
            hex.append(Character.forDigit((bytes[i] >> 4) & 0xF, 16)).append(Character.forDigit(bytes[i] & 0xF, 16));
        }
        return hex.toString();
    }
}
