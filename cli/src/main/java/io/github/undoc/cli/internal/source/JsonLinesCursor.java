package io.github.undoc.cli.internal.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.undoc.cli.archive.Problem;
import io.github.undoc.cli.archive.ProblemException;
import io.github.undoc.cli.archive.SourceCursor;
import io.github.undoc.cli.archive.SourceDocument;
import io.github.undoc.cli.archive.SourceOptions;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes over the lines of a file in which each line is a JSON object with a text. */
final class JsonLinesCursor implements SourceCursor {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> TEXT_FIELDS = List.of("text", "content", "body");
    private static final List<String> ID_FIELDS = List.of("id", "symbol", "name");

    private final InputStream in;
    private final List<String> place;
    private final List<String> textFields;
    private final List<String> idFields;
    private final long limit;
    private long number;

    JsonLinesCursor(InputStream in, List<String> place, SourceOptions options) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.place = place;
        this.textFields = options.textField().map(List::of).orElse(TEXT_FIELDS);
        this.idFields = options.idField().map(List::of).orElse(ID_FIELDS);
        this.limit = options.maxBytes();
    }

    @Override
    public Optional<SourceDocument> next() {
        while (true) {
            number++;
            try {
                Optional<byte[]> line = line();
                if (line.isEmpty()) {
                    return Optional.empty();
                }
                byte[] bytes = line.get();
                if (!isBlank(bytes)) {
                    return Optional.of(document(bytes));
                }
            } catch (ProblemException e) {
                if (e.problem() == Problem.BOMB) {
                    ended = true;
                }
                return Optional.of(new FailingDocument(path("line " + number), e));
            } catch (IOException e) {
                ended = true;
                return Optional.of(new FailingDocument(
                        path("line " + number),
                        new ProblemException(Problem.DAMAGED, "cannot be read further: " + e.getMessage(), e)));
            }
        }
    }

    private boolean ended;

    private List<String> path(String name) {
        List<String> path = new ArrayList<>(place);
        path.add(name);
        return path;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte value : bytes) {
            if (value != ' ' && value != '\t' && value != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Reads up to the next line feed. */
    private Optional<byte[]> line() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 13);
        long length = 0;
        int value = in.read();
        if (value < 0) {
            ended = true;
            return Optional.empty();
        }
        // Escapes may make a text of Chinese or Arabic three times as long.
        long most = Math.min(3 * limit + (1 << 16), Integer.MAX_VALUE - 8);
        while (value >= 0 && value != '\n') {
            if (++length <= most) {
                line.write(value);
            }
            value = in.read();
        }
        if (length > most) {
            throw Bytes.tooLarge(limit);
        }
        return Optional.of(line.toByteArray());
    }

    private SourceDocument document(byte[] line) throws ProblemException {
        Fields text = new Fields(textFields);
        Fields id = new Fields(idFields);
        int from = number == 1 && line.length > 2 && line[0] == (byte) 0xEF ? 3 : 0;
        try (JsonParser parser = JSON.createParser(line, from, line.length - from)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ProblemException(Problem.DAMAGED, "line " + number + " is no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    if (token == JsonToken.VALUE_STRING) {
                        text.offer(field, parser);
                    }
                    id.offer(field, parser);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (ProblemException e) {
            throw e;
        } catch (IOException e) {
            throw new ProblemException(Problem.DAMAGED, "line " + number + " is no sound JSON", e);
        }
        if (text.value.isEmpty()) {
            throw new ProblemException(
                    Problem.DAMAGED,
                    "line " + number + " has no text in a field " + String.join(" or ", textFields)
                            + "; name the field with --text-field");
        }
        byte[] bytes = text.value.get().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > limit) {
            throw Bytes.tooLarge(limit);
        }
        // The number keeps apart lines that carry the same name.
        String name = id.value.orElse("line " + number);
        List<String> path = path(name);
        String unique =
                id.value.isPresent() ? String.join("/", path) + " (line " + number + ")" : String.join("/", path);
        return new BytesDocument(unique, path, bytes, true);
    }

    /** Takes the first of some fields, by their order, not that of the line. */
    private static final class Fields {
        private final List<String> names;
        private int best = Integer.MAX_VALUE;
        private Optional<String> value = Optional.empty();

        Fields(List<String> names) {
            this.names = names;
        }

        void offer(String field, JsonParser parser) throws IOException {
            int rank = names.indexOf(field);
            if (rank >= 0 && rank < best) {
                best = rank;
                value = Optional.of(parser.getText());
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
