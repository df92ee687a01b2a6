package io.github.undoc.cli.internal.terminal;

import io.github.undoc.cli.archive.DocumentOutcome;
import java.io.PrintStream;
import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate, time left and failures, drawn on the last line of a terminal. */
public final class BarProgress implements Progress {

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final ProgressBar bar;
    private final PrintStream err;
    private long failed;
    private boolean finished;

    /**
     * Begins a bar.
     *
     * @param terminal where to draw
     * @param task what is being done, such as {@code converting}
     */
    public BarProgress(Terminal terminal, String task) {
        this.err = terminal.err();
        int width = terminal.width() - 1;
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setUpdateIntervalMillis(250)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit("", 1)
                .showSpeed()
                .setSpeedUnit(ChronoUnit.SECONDS)
                .setMaxRenderedLength(width)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, width))
                .build();
    }

    private void draw(String line) {
        err.print("\r" + line + "\u001B[K");
        err.flush();
    }

    @Override
    public void step(DocumentOutcome outcome) {
        if (outcome.status() == DocumentOutcome.Status.FAILED) {
            failed++;
            bar.setExtraMessage(" " + failed + " failed");
        }
        if (outcome.status() != DocumentOutcome.Status.ASIDE) {
            bar.step();
        }
    }

    @Override
    public void total(long documents) {
        bar.maxHint(documents);
    }

    @Override
    public void clear() {
        err.print(CLEAR_LINE);
        err.flush();
    }

    @Override
    public void finish() {
        if (!finished) {
            finished = true;
            bar.close();
            clear();
        }
    }
}
