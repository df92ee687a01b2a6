package io.github.undoc.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Symbols in all printed forms, made from one seed and the forms of the resource {@code symbol-forms.txt}. */
public final class Symbols {

    private static final long SEED = 1;

    private Symbols() {}

    /**
     * Makes symbols.
     *
     * @param count how many
     * @return the symbols, forms mixed
     */
    public static List<String> make(int count) {
        List<String> forms = forms();
        SplittableRandom random = new SplittableRandom(SEED);
        return IntStream.range(0, count)
                .mapToObj(i -> fill(forms.get(random.nextInt(forms.size())), random))
                .toList();
    }

    private static String fill(String form, SplittableRandom random) {
        return form.replace("{session}", Integer.toString(46 + random.nextInt(34)))
                .replace("{year}", Integer.toString(1994 + random.nextInt(31)))
                .replace("{number}", Integer.toString(1 + random.nextInt(1_400)))
                .replace("{small}", Integer.toString(1 + random.nextInt(60)));
    }

    private static List<String> forms() {
        try (InputStream in = Symbols.class.getResourceAsStream("symbol-forms.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource: symbol-forms.txt");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("symbol-forms.txt", e);
        }
    }
}
