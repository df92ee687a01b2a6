package io.github.undoc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes generated letters as a tree of text files, a thousand in a folder: the archive that long runs are tried on. */
public final class GenerateLetters {

    /** How many letters lie in one folder. */
    public static final int PER_FOLDER = 1_000;

    private GenerateLetters() {}

    /**
     * Writes letters.
     *
     * @param args the folder, the number of letters, and the seed (1 where none is given)
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: GenerateLetters FOLDER COUNT [SEED]");
            System.exit(2);
        }
        write(Path.of(args[0]), Integer.parseInt(args[1]), args.length > 2 ? Long.parseLong(args[2]) : 1);
    }

    /**
     * Writes letters.
     *
     * @param folder the folder; made if it is not there
     * @param count how many letters
     * @param seed of the generator
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, int count, long seed) throws IOException {
        LetterGenerator generator = new LetterGenerator(seed);
        for (int i = 0; i < count; i++) {
            Path below = folder.resolve(String.format(Locale.ROOT, "%04d", i / PER_FOLDER));
            if (i % PER_FOLDER == 0) {
                Files.createDirectories(below);
            }
            String ending = i / LetterGenerator.LANGUAGES.size() % 2 == 0 ? ".md" : ".txt";
            String name = String.format(Locale.ROOT, "%06d-%s%s", i, LetterGenerator.language(i), ending);
            Files.writeString(below.resolve(name), generator.letter(i));
        }
    }
}
