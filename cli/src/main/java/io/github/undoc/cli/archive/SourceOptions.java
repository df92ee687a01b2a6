package io.github.undoc.cli.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to take from a source. Immutable.
 *
 * @since 0.1.0
 */
public final class SourceOptions {

    /** How long a document may be where nothing else is said: 64 MiB. */
    public static final long USUAL_MAX_BYTES = 64L << 20;

    private static final SourceOptions USUAL = builder().build();

    private final List<String> includes;
    private final List<String> excludes;
    private final List<Path> hidden;
    private final Optional<String> textField;
    private final Optional<String> idField;
    private final long maxBytes;

    private SourceOptions(Builder builder) {
        this.includes = List.copyOf(builder.includes);
        this.excludes = List.copyOf(builder.excludes);
        this.hidden = List.copyOf(builder.hidden);
        this.textField = builder.textField;
        this.idField = builder.idField;
        this.maxBytes = builder.maxBytes;
    }

    /**
     * Returns the options used where none are given.
     *
     * @return text files, Markdown files and containers
     */
    public static SourceOptions usual() {
        return USUAL;
    }

    /**
     * Returns the globs of files to take from folders and containers.
     *
     * @return globs; empty for the usual endings {@code .txt}, {@code .text}, {@code .md} and {@code .markdown}
     */
    public List<String> includes() {
        return includes;
    }

    /**
     * Returns the globs of files to leave aside.
     *
     * @return globs
     */
    public List<String> excludes() {
        return excludes;
    }

    /**
     * Returns the folders never looked into, such as the target of the same run.
     *
     * @return folders
     */
    public List<Path> hidden() {
        return hidden;
    }

    /**
     * Returns the field of JSON lines that holds the text.
     *
     * @return its name; where empty, the first of {@code text}, {@code content}, {@code body} that a line has
     */
    public Optional<String> textField() {
        return textField;
    }

    /**
     * Returns the field of JSON lines that names the document.
     *
     * @return its name; where empty, the first of {@code id}, {@code symbol}, {@code name} that a line has, else its number
     */
    public Optional<String> idField() {
        return idField;
    }

    /**
     * Returns how long a document may be.
     *
     * @return bytes
     */
    public long maxBytes() {
        return maxBytes;
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
     * Builds {@link SourceOptions}.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final List<String> includes = new ArrayList<>();
        private final List<String> excludes = new ArrayList<>();
        private final List<Path> hidden = new ArrayList<>();
        private Optional<String> textField = Optional.empty();
        private Optional<String> idField = Optional.empty();
        private long maxBytes = USUAL_MAX_BYTES;

        private Builder() {}

        /**
         * Adds a glob of files to take.
         *
         * @param glob such as {@code *.txt}, tried on the name, or {@code 2020/**}, tried on the path below the source
         * @return this builder
         */
        public Builder include(String glob) {
            includes.add(Objects.requireNonNull(glob, "glob must not be null"));
            return this;
        }

        /**
         * Adds a glob of files to leave aside.
         *
         * @param glob such as {@code *.bak}
         * @return this builder
         */
        public Builder exclude(String glob) {
            excludes.add(Objects.requireNonNull(glob, "glob must not be null"));
            return this;
        }

        /**
         * Adds a folder never to look into.
         *
         * @param folder a folder, there or not
         * @return this builder
         */
        public Builder hide(Path folder) {
            hidden.add(Objects.requireNonNull(folder, "folder must not be null"));
            return this;
        }

        /**
         * Sets the field of JSON lines that holds the text.
         *
         * @param name its name
         * @return this builder
         */
        public Builder textField(String name) {
            textField = Optional.of(name);
            return this;
        }

        /**
         * Sets the field of JSON lines that names the document.
         *
         * @param name its name
         * @return this builder
         */
        public Builder idField(String name) {
            idField = Optional.of(name);
            return this;
        }

        /**
         * Sets how long a document may be; longer ones fail.
         *
         * @param bytes bytes, more than 0 and fewer than 1 GiB
         * @return this builder
         * @throws IllegalArgumentException if that is too few or too many
         */
        public Builder maxBytes(long bytes) {
            if (bytes < 1 || bytes >= 1L << 30) {
                throw new IllegalArgumentException("a document may have from 1 byte to 1 GiB, not " + bytes);
            }
            this.maxBytes = bytes;
            return this;
        }

        /**
         * Builds the options.
         *
         * @return the options
         */
        public SourceOptions build() {
            return new SourceOptions(this);
        }
    }
}
