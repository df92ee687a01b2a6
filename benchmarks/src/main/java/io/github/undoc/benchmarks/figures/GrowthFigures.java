package io.github.undoc.benchmarks.figures;

import com.sun.management.ThreadMXBean;
import io.github.undoc.benchmarks.LetterGenerator.Spelling;
import io.github.undoc.benchmarks.Texts;
import io.github.undoc.benchmarks.report.GrowthRow;
import io.github.undoc.benchmarks.report.Median;
import io.github.undoc.parser.UnDocumentParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.parser.Parser;

/** Measures how time and memory of a parse grow with the size of one document. */
public final class GrowthFigures {

    private static final int ROUNDS = 5;
    private static final int MOST_RUNS = 20_000;
    private static final long NANOS_IN_ONE_ROUND = 500_000_000L;
    private static final long HELD_BYTES = 4_000_000;
    private static final int WARM_UP_ROUNDS = 6;
    private static final int WARM_UP_LENGTH = 200_000;

    private static final UnDocumentParser UNDOC = UnDocumentParser.builder().build();
    private static final Parser COMMONMARK = Parser.builder().build();

    private static volatile Object sink = "";

    private GrowthFigures() {}

    /**
     * Measures and prints rows.
     *
     * @param args the lengths
     * @throws IOException never
     */
    public static void main(String[] args) throws IOException {
        List<GrowthRow> rows = new ArrayList<>();
        for (Spelling spelling : Spelling.values()) {
            List<Size> sizes = new ArrayList<>();
            for (String length : args) {
                sizes.add(new Size(spelling, Texts.ofLength(spelling, Integer.parseInt(length))));
            }
            warmUp(sizes);
            // Were each size measured at a time of its own, a machine that slows down meanwhile would look like growth.
            for (int round = 0; round < ROUNDS; round++) {
                sizes.forEach(Size::measure);
            }
            for (Size size : sizes) {
                rows.add(size.row());
            }
        }
        ChildJvm.print(rows);
    }

    private static void warmUp(List<Size> sizes) {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (Size size : sizes) {
                if (size.text.length() <= WARM_UP_LENGTH) {
                    nanos(size.text, UNDOC::parse);
                    nanos(size.text, COMMONMARK::parse);
                }
            }
        }
    }

    /** A text of one size, and what the rounds measured with it. */
    private static final class Size {

        private final Spelling spelling;
        private final String text;
        private final List<Double> nanos = new ArrayList<>();
        private final List<Double> peer = new ArrayList<>();

        Size(Spelling spelling, String text) {
            this.spelling = spelling;
            this.text = text;
        }

        void measure() {
            nanos.add(GrowthFigures.nanos(text, it -> sink = UNDOC.parse(it)));
            peer.add(GrowthFigures.nanos(text, it -> sink = COMMONMARK.parse(it)));
        }

        /** The medians of the rounds. */
        GrowthRow row() {
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            long allocated = allocated(text);
            long held = held(text, length);
            return new GrowthRow(
                    spelling.toString(),
                    length,
                    Median.of(nanos) / length,
                    (double) allocated / length,
                    (double) held / length,
                    Median.of(peer) / length);
        }
    }

    private static double nanos(String text, Consumer<String> work) {
        List<Double> times = new ArrayList<>();
        long end = System.nanoTime() + NANOS_IN_ONE_ROUND;
        while (times.isEmpty() || (times.size() < MOST_RUNS && System.nanoTime() < end)) {
            long start = System.nanoTime();
            work.accept(text);
            times.add((double) (System.nanoTime() - start));
        }
        return Median.of(times);
    }

    private static long allocated(String text) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        sink = UNDOC.parse(text);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static long held(String text, int length) {
        int count = (int) Math.max(1, HELD_BYTES / length);
        sink = "";
        Object[] documents = new Object[count];
        long before = LiveHeap.bytes();
        for (int i = 0; i < count; i++) {
            documents[i] = UNDOC.parse(text).document();
        }
        long after = LiveHeap.bytes();
        sink = documents;
        return (after - before) / count;
    }
}
