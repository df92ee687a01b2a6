package io.github.undoc.cli.internal.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.undoc.cli.archive.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file with a line for each document, in the order of the source. It grows in the work folder; a run that is resumed
 * keeps the lines from its beginning that are still true, and goes on from there.
 */
final class JsonLinesTarget implements Target {

    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private long kept;
    private boolean keeping = true;
    private long end;
    private long lastLength;

    JsonLinesTarget(Path file, Path part, boolean resume) throws IOException {
        this.file = file;
        this.part = part;
        if (resume && Files.notExists(part) && Files.isRegularFile(file)) {
            // The run before came to its end. Its lines are kept where they are until the new ones are complete.
            Files.copy(file, part);
        }
        this.channel =
                FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!resume) {
            channel.truncate(0);
        }
    }

    @Override
    public boolean ordered() {
        return true;
    }

    /** A document that is converted anew: what was written behind it no longer stands. */
    void moved() {
        keeping = false;
    }

    @Override
    public boolean stands(ManifestRecord record) throws IOException {
        keeping = keeping
                && record.end() > kept
                && record.end() <= channel.size()
                && record.files().size() == 1
                && record.files().getOrDefault("jsonl", 0L) == record.end() - kept
                && isLine(record);
        if (keeping) {
            kept = record.end();
        }
        return keeping;
    }

    /** Whether a line that begins like that of the document, and ends, lies where it should. */
    private boolean isLine(ManifestRecord record) throws IOException {
        byte[] start = start(record.source());
        return start.length < record.end() - kept
                && Arrays.equals(read(kept, start.length), start)
                && read(record.end() - 1, 1)[0] == '\n';
    }

    private byte[] read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
            // A read may give less than was asked for.
        }
        return bytes.array();
    }

    /** The line of a document up to the end of its name. */
    private static byte[] start(String source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            json.writeStartObject();
            json.writeStringField("source", source);
        }
        return out.toByteArray();
    }

    @Override
    public Draft draft(String source, int thread) {
        return new Line(source);
    }

    @Override
    public long commit(Optional<Draft> draft) throws IOException {
        if (draft.isEmpty()) {
            return 0;
        }
        byte[] line = ((Line) draft.get()).bytes;
        ByteBuffer bytes = ByteBuffer.wrap(line);
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes, end + bytes.position());
            }
        } catch (IOException e) {
            throw new TargetException(e);
        }
        end += line.length;
        lastLength = line.length;
        return end;
    }

    /** The length of the line committed last. */
    long lastLength() {
        return lastLength;
    }

    /** Takes note that the line of a document kept ends here. */
    void passed(long lineEnd) {
        end = lineEnd;
    }

    @Override
    public void finish() throws IOException {
        channel.truncate(end);
        channel.close();
        WorkFolder.move(part, file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static final class Line implements Draft {

        private final String source;
        private final Map<Format, ByteArrayOutputStream> texts = new LinkedHashMap<>();
        private byte[] bytes = {};

        Line(String source) {
            this.source = source;
        }

        @Override
        public OutputStream open(Format format) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
            texts.put(format, out);
            return out;
        }

        /** The line is made here, by the threads that work; what is committed is only written. */
        @Override
        public Map<String, Long> publish(String name) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.min(textLength() * 5 / 4 + 256, 1 << 28));
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.writeStartObject();
                json.writeStringField("source", source);
                for (Map.Entry<Format, ByteArrayOutputStream> entry : texts.entrySet()) {
                    json.writeFieldName(entry.getKey().key());
                    String text = entry.getValue().toString(StandardCharsets.UTF_8);
                    if (entry.getKey() == Format.JSON) {
                        // Line feeds in compact JSON stand between its parts only.
                        json.writeRawValue(text.strip().replace("\n", ""));
                    } else {
                        json.writeString(text);
                    }
                }
                json.writeEndObject();
            }
            out.write('\n');
            bytes = out.toByteArray();
            texts.clear();
            return Map.of();
        }

        @Override
        public void discard() {
            texts.clear();
        }

        @Override
        public long held() {
            return bytes.length;
        }

        private long textLength() {
            long sum = 0;
            for (ByteArrayOutputStream text : texts.values()) {
                sum += text.size();
            }
            return sum;
        }
    }
}
