package io.github.undoc.validation.report;

import io.github.undoc.model.Finding;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a {@link Baseline} in place of a report.
 *
 * @since 0.1.0
 */
public final class BaselineWriter implements ReportWriter {

    private final Writer out;

    /**
     * Begins a baseline.
     *
     * @param out where to; stays open
     * @throws IOException if writing fails
     */
    public BaselineWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write("# Known findings: fingerprint, code, document, pointer\n");
    }

    @Override
    public void document(String document, List<Finding> findings) throws IOException {
        List<String> fingerprints = Fingerprints.of(document, findings);
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            out.write(fingerprints.get(i) + "\t" + finding.code() + "\t" + oneLine(document) + "\t"
                    + finding.pointer().orElse("") + "\n");
        }
    }

    private static String oneLine(String name) {
        return name.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
