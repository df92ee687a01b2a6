package io.github.undoc.cli.internal.run;

import java.io.Closeable;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The names given out in a run, each once. Names that a file system might take for the same (by case, by composition of
 * letters) count as the same. Asked in the order of the source, so that every run gives the same names.
 */
final class Claims implements Closeable {

    private final DiskTable table = new DiskTable();

    /**
     * Gives out a name.
     *
     * @param wanted the name wanted
     * @param id what tells the document from all others
     * @return the name, or, where it was given out before, the name with some digits of the id's hash
     */
    String claim(String wanted, String id) throws IOException {
        String name = wanted;
        for (int i = 1; table.get(key(name)) != 0; i++) {
            name = wanted + "~" + Hashes.shortHex(id) + (i == 1 ? "" : "-" + i);
        }
        table.put(key(name), 1);
        return name;
    }

    /** Whether a name has been given out. */
    boolean isClaimed(String name) throws IOException {
        return table.get(key(name)) != 0;
    }

    /** The key of a name in tables of names. */
    static long key(String name) {
        String folded = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
        return Hashes.key(folded.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
