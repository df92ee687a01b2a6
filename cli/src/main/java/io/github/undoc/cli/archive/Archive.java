package io.github.undoc.cli.archive;

import io.github.undoc.cli.internal.Version;
import io.github.undoc.cli.internal.run.ArchiveRun;
import io.github.undoc.cli.internal.run.Settings;
import io.github.undoc.cli.internal.run.UndocConversion;
import io.github.undoc.export.DocumentWriter;
import io.github.undoc.model.UnDocument;
import io.github.undoc.parser.UnDocumentParser;
import io.github.undoc.validation.DocumentValidator;
import io.github.undoc.validation.RuleInfo;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * A conversion of many documents at once: reads them from sources, checks them, and writes them in some formats to a
 * target, on all cores.
 *
 * <pre>{@code
 * ArchiveReport report = Archive.builder()
 *         .source(Path.of("letters"))
 *         .target(Path.of("converted"))
 *         .formats(Format.JSON, Format.AKN)
 *         .resume(true)
 *         .build()
 *         .run(outcome -> System.out.println(outcome.source() + ": " + outcome.status()));
 * }</pre>
 *
 * <p>What holds for every run: one bad document never stops it; its cause is told to the listener, in the report and in
 * the folder {@code errors} of the target. Memory does not grow with the archive. Files are written beside their place
 * and moved there in one step, so that none is ever half-written. Nothing is written outside the target, and no file that
 * undoc did not write is replaced unless that was asked for. A run that was cut off, even by force, and is run again
 * with {@link Builder#resume(boolean)} leaves the same files as one that was not.
 *
 * <p>Immutable; may be run again, by one caller at a time for one target.
 *
 * @since 0.1.0
 */
public final class Archive {

    private final Settings settings;

    private Archive(Settings settings) {
        this.settings = settings;
    }

    /**
     * Returns a new builder.
     *
     * @return a builder, not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Runs to the end, or until it is stopped.
     *
     * @param listener told of each document, in the order of the sources
     * @return what became of the archive
     * @throws ProblemException if a source is not there
     * @throws IOException if a source cannot be opened or the target cannot be written at all; what goes wrong with
     *     single documents is no exception
     */
    public ArchiveReport run(ArchiveListener listener) throws IOException {
        return ArchiveRun.run(settings, Objects.requireNonNull(listener, "listener must not be null"));
    }

    /**
     * Builds {@link Archive} values. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final List<ArchiveSource> sources = new ArrayList<>();
        private final Set<Format> formats = EnumSet.noneOf(Format.class);
        private final Map<Format, DocumentWriter> writers = new EnumMap<>(Format.class);
        private ArchiveTarget target = ArchiveTarget.none();
        private Naming naming = Naming.SOURCE;
        private Optional<Charset> encoding = Optional.empty();
        private Optional<DocumentValidator> validator = Optional.empty();
        private Optional<UnDocumentParser> parser = Optional.empty();
        private BiConsumer<String, UnDocument> observer = (source, document) -> {};
        private BooleanSupplier stop = () -> false;
        private boolean pretty;
        private boolean resume;
        private boolean overwrite;
        private int threads = Runtime.getRuntime().availableProcessors();

        private Builder() {}

        /**
         * Adds sources; they are read one after the other.
         *
         * @param added the sources
         * @return this builder
         */
        public Builder source(ArchiveSource... added) {
            sources.addAll(List.of(added));
            return this;
        }

        /**
         * Adds a folder, container or file as a source, with the usual options.
         *
         * @param path the path
         * @return this builder
         */
        public Builder source(Path path) {
            return source(ArchiveSource.of(path));
        }

        /**
         * Sets the target.
         *
         * @param chosen the target; none if not called: documents are then only checked
         * @return this builder
         */
        public Builder target(ArchiveTarget chosen) {
            this.target = Objects.requireNonNull(chosen, "target must not be null");
            return this;
        }

        /**
         * Sets the target by the ending of a path.
         *
         * @param path a folder, or a file that ends in {@code .zip} or {@code .jsonl}
         * @return this builder
         */
        public Builder target(Path path) {
            return target(ArchiveTarget.of(path));
        }

        /**
         * Sets the formats to write, in place of those set before.
         *
         * @param chosen the formats
         * @return this builder
         */
        public Builder formats(Format... chosen) {
            formats.clear();
            formats.addAll(List.of(chosen));
            return this;
        }

        /**
         * Sets what files are named after.
         *
         * @param chosen the naming; {@link Naming#SOURCE} if not called
         * @return this builder
         */
        public Builder naming(Naming chosen) {
            this.naming = Objects.requireNonNull(chosen, "naming must not be null");
            return this;
        }

        /**
         * Sets the encoding of all texts.
         *
         * @param charset the encoding; told from each text if not called, which works for UTF-8 and UTF-16
         * @return this builder
         */
        public Builder encoding(Charset charset) {
            this.encoding = Optional.of(charset);
            return this;
        }

        /**
         * Has each document checked.
         *
         * @param checks the validator
         * @return this builder
         */
        public Builder validator(DocumentValidator checks) {
            this.validator = Optional.of(checks);
            return this;
        }

        /**
         * Sets the parser.
         *
         * @param reads the parser; one with the default options if not called
         * @return this builder
         */
        public Builder parser(UnDocumentParser reads) {
            this.parser = Optional.of(reads);
            return this;
        }

        /**
         * Sets the writer of a format.
         *
         * @param format the format
         * @param writes the writer; one with the default options if not called
         * @return this builder
         */
        public Builder writer(Format format, DocumentWriter writes) {
            writers.put(format, writes);
            return this;
        }

        /**
         * Shows each document that was read in this run to the caller, on several threads at once, before it is checked.
         *
         * @param sees told the name of the document in its source, and the document
         * @return this builder
         */
        public Builder observer(BiConsumer<String, UnDocument> sees) {
            this.observer = Objects.requireNonNull(sees, "observer must not be null");
            return this;
        }

        /**
         * Chooses whether files are laid out for people, where a format leaves a choice.
         *
         * @param forPeople true to indent; false if not called
         * @return this builder
         */
        public Builder pretty(boolean forPeople) {
            this.pretty = forPeople;
            return this;
        }

        /**
         * Chooses whether to keep what an earlier run into the same target has done.
         *
         * @param keep true to convert only what is new, changed, or was to be done otherwise; false if not called
         * @return this builder
         */
        public Builder resume(boolean keep) {
            this.resume = keep;
            return this;
        }

        /**
         * Chooses whether files that undoc did not write may be replaced.
         *
         * @param allowed true if so; false if not called
         * @return this builder
         */
        public Builder overwrite(boolean allowed) {
            this.overwrite = allowed;
            return this;
        }

        /**
         * Sets how many documents are worked on at once.
         *
         * @param count at least 1; the number of cores if not called
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder threads(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("a run needs a thread, not " + count);
            }
            this.threads = count;
            return this;
        }

        /**
         * Sets what is asked between documents whether to end. The run then finishes the documents it has begun, writes
         * its reports and returns.
         *
         * @param ends true to end; asked from several threads
         * @return this builder
         */
        public Builder stopWhen(BooleanSupplier ends) {
            this.stop = Objects.requireNonNull(ends, "stop must not be null");
            return this;
        }

        /**
         * Builds the archive.
         *
         * @return an archive, ready to run
         * @throws IllegalStateException if there is no source, or a target without a format
         */
        public Archive build() {
            if (sources.isEmpty()) {
                throw new IllegalStateException("an archive needs a source");
            }
            if (formats.isEmpty() && !(target instanceof ArchiveTarget.None)) {
                throw new IllegalStateException("a target needs a format");
            }
            boolean lines = target instanceof ArchiveTarget.JsonLines;
            Map<Format, DocumentWriter> all = new EnumMap<>(Format.class);
            for (Format format : formats) {
                DocumentWriter writer = writers.get(format);
                all.put(format, writer != null ? writer : UndocConversion.writer(format, pretty && !lines));
            }
            UnDocumentParser reads =
                    parser.orElseGet(() -> UnDocumentParser.builder().build());
            return new Archive(new Settings(
                    List.copyOf(sources),
                    target,
                    List.copyOf(formats),
                    lines ? Naming.SOURCE : naming,
                    encoding,
                    resume,
                    overwrite,
                    threads,
                    Version.number(),
                    options(),
                    stop,
                    new UndocConversion(reads, validator, all, observer)));
        }

        /** Everything that changes what is written, in one string. */
        private String options() {
            StringBuilder options = new StringBuilder();
            options.append(formats).append(' ').append(naming).append(' ').append(pretty);
            options.append(' ').append(encoding.map(Charset::name).orElse("-"));
            writers.forEach((format, writer) -> options.append(' ')
                    .append(format)
                    .append('=')
                    .append(writer.getClass().getName()));
            if (validator.isPresent()) {
                for (RuleInfo rule : validator.get().rules()) {
                    options.append(' ')
                            .append(rule.id())
                            .append('=')
                            .append(validator.get().severity(rule));
                }
            }
            return options.toString();
        }
    }
}
