package io.github.undoc.validation.report;

import io.github.undoc.model.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings that are known already and not to be told again, so that an archive can be brought in order step by step. It
 * is a text file in UTF-8 with one finding to a line, separated by tabs: fingerprint, code, document, pointer. Only the
 * fingerprint counts; lines that are empty or begin with {@code #} are left out. Immutable, thread-safe.
 *
 * @see Fingerprints
 * @see BaselineWriter
 * @since 0.1.0
 */
public final class Baseline {

    private static final Baseline EMPTY = new Baseline(Set.of());

    private final Set<String> known;

    private Baseline(Set<String> known) {
        this.known = known;
    }

    /**
     * Returns the baseline that knows nothing.
     *
     * @return an empty baseline
     */
    public static Baseline empty() {
        return EMPTY;
    }

    /**
     * Reads a baseline.
     *
     * @param in the file; stays open
     * @return the baseline
     * @throws IOException if reading fails, or a line does not begin with a fingerprint
     */
    public static Baseline read(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Set<String> known = new HashSet<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            int tab = line.indexOf('\t');
            String fingerprint = tab < 0 ? line.strip() : line.substring(0, tab);
            if (fingerprint.length() != 16 || !fingerprint.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
                throw new IOException("line " + number + " of the baseline does not begin with a fingerprint: " + line);
            }
            known.add(fingerprint);
        }
        return new Baseline(Set.copyOf(known));
    }

    /**
     * Returns what is new.
     *
     * @param document the name of the document
     * @param findings all its findings
     * @return those that this baseline does not know
     */
    public List<Finding> unknown(String document, List<Finding> findings) {
        if (known.isEmpty() || findings.isEmpty()) {
            return findings;
        }
        List<String> fingerprints = Fingerprints.of(document, findings);
        List<Finding> unknown = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (!known.contains(fingerprints.get(i))) {
                unknown.add(findings.get(i));
            }
        }
        return List.copyOf(unknown);
    }

    /**
     * Returns how many findings are known.
     *
     * @return the number of fingerprints
     */
    public int size() {
        return known.size();
    }
}
