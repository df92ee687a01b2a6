package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.ArchiveListener;
import io.github.undoc.cli.archive.ArchiveReport;
import io.github.undoc.cli.archive.ArchiveReport.Stop;
import io.github.undoc.cli.archive.ArchiveTarget;
import io.github.undoc.cli.archive.DocumentFacts;
import io.github.undoc.cli.archive.DocumentOutcome;
import io.github.undoc.cli.archive.DocumentOutcome.CodeCount;
import io.github.undoc.cli.archive.DocumentOutcome.Failure;
import io.github.undoc.cli.archive.DocumentOutcome.Status;
import io.github.undoc.cli.archive.Format;
import io.github.undoc.cli.archive.Naming;
import io.github.undoc.cli.archive.SourceDocument;
import io.github.undoc.cli.internal.report.HtmlReport;
import io.github.undoc.cli.internal.report.JsonReport;
import io.github.undoc.cli.internal.source.ChainCursor;
import io.github.undoc.cli.internal.source.FailingDocument;
import io.github.undoc.model.Finding;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One run over an archive. Each thread takes a document from the source, works on it to the end and takes the next, so
 * that as many documents are in memory as there are threads. What became of them is committed in the order of the source.
 */
public final class ArchiveRun {

    /** Nested lists and notes are walked by recursion; the usual stack would be the limit of it. */
    private static final long STACK = 16L << 20;

    private static final int MOST_FAILED_WRITES = 20;

    private final Settings settings;
    private final ArchiveListener listener;
    private final ChainCursor cursor;
    private final Optional<WorkFolder> work;
    private final Optional<Manifest> manifest;
    private final Optional<ErrorFiles> errors;
    private final boolean hadErrors;
    private final Optional<Spill> spill;
    private final Target target;
    private final String optionsKey;
    private final Claims claims = new Claims();
    private final Turnstile turnstile = new Turnstile();
    private final Tally tally = new Tally();
    private final CommitQueue<Result> commits = new CommitQueue<>(this::commit);
    private final First<Stop> stopped = new First<>();
    private final First<Throwable> broken = new First<>();
    private final AtomicInteger failedWrites = new AtomicInteger();
    private long taken;

    /** Set when the record of a document found no room: those behind it are not recorded either, but done again in order. */
    private boolean unrecorded;

    private ArchiveRun(Settings settings, ArchiveListener listener, ChainCursor cursor, Optional<WorkFolder> work)
            throws IOException {
        this.settings = settings;
        this.listener = listener;
        this.cursor = cursor;
        this.work = work;
        this.optionsKey = Hashes.shortHex(settings.version() + "\n" + settings.options());
        if (work.isPresent()) {
            WorkFolder folder = work.get();
            boolean fresh = Files.notExists(folder.state().resolve("manifest.jsonl"));
            refuseForeignReports(folder, fresh);
            ErrorFiles notes = new ErrorFiles(folder.base(), folder.temporary());
            if (!settings.resume() && !fresh) {
                Trees.delete(folder.base().resolve("errors"));
            }
            this.errors = Optional.of(notes);
            this.hadErrors = Files.exists(folder.base().resolve("errors"));
            Manifest memory = Manifest.open(folder.state(), settings.resume());
            this.manifest = Optional.of(memory);
            this.spill = Optional.of(new Spill(folder.temporary().resolve("listed")));
            this.target = target(folder, memory);
        } else {
            this.errors = Optional.empty();
            this.hadErrors = false;
            this.manifest = Optional.empty();
            this.spill = Optional.empty();
            this.target = new NoTarget();
        }
    }

    private void refuseForeignReports(WorkFolder folder, boolean fresh) throws IOException {
        for (String name : List.of("report.html", "report.json", "errors")) {
            if (fresh
                    && !settings.overwrite()
                    && Files.exists(folder.base().resolve(name))
                    && Files.notExists(folder.state().resolve("intents"))) {
                throw new IOException(folder.base().resolve(name)
                        + " is not undoc's and would be replaced; choose another target, or say --overwrite");
            }
        }
    }

    private Target target(WorkFolder folder, Manifest memory) throws IOException {
        Path temporary = folder.temporary();
        if (settings.target() instanceof ArchiveTarget.Tree tree) {
            return new TreeTarget(tree.folder(), temporary, memory, settings.overwrite(), settings.threads());
        }
        if (settings.target() instanceof ArchiveTarget.Zip zip) {
            refuseForeign(zip.file(), memory);
            Path tree = folder.state().resolve("tree");
            if (!settings.resume()) {
                Trees.delete(tree);
            } else if (Files.notExists(tree) && Files.isRegularFile(zip.file())) {
                ZipTarget.unpack(zip.file(), tree, temporary, memory::wrote);
            }
            return new ZipTarget(
                    new TreeTarget(tree, temporary, memory, true, settings.threads()),
                    tree,
                    temporary,
                    zip.file(),
                    claims::isClaimed);
        }
        ArchiveTarget.JsonLines lines = (ArchiveTarget.JsonLines) settings.target();
        refuseForeign(lines.file(), memory);
        return new JsonLinesTarget(lines.file(), folder.state().resolve("part.jsonl"), settings.resume());
    }

    private void refuseForeign(Path file, Manifest memory) throws IOException {
        if (Files.exists(file) && !settings.overwrite() && memory.isEmpty()) {
            throw new IOException(file + " is there already; choose another target, or say --overwrite");
        }
    }

    /**
     * Runs.
     *
     * @param settings what to do
     * @param listener told of each document
     * @return what became of the archive
     * @throws IOException if the sources cannot be opened, or the target cannot be written at all
     */
    public static ArchiveReport run(Settings settings, ArchiveListener listener) throws IOException {
        try (ChainCursor cursor = new ChainCursor(settings.sources())) {
            Optional<WorkFolder> work = WorkFolder.of(settings.target());
            try {
                ArchiveRun run = new ArchiveRun(settings, listener, cursor, work);
                try {
                    return run.run();
                } finally {
                    run.close();
                }
            } finally {
                if (work.isPresent()) {
                    work.get().close();
                }
            }
        }
    }

    private void close() throws IOException {
        target.close();
        if (spill.isPresent()) {
            spill.get().close();
        }
        if (manifest.isPresent()) {
            manifest.get().close();
        }
        claims.close();
    }

    private ArchiveReport run() throws IOException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < settings.threads(); i++) {
            int number = i;
            Thread thread = new Thread(null, () -> work(number), "undoc-" + i, STACK);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            join(thread);
        }
        Optional<Throwable> failure = broken.get();
        if (failure.isPresent()) {
            rethrow(failure.get());
        }
        commits.flush();
        if (stopped.get().isEmpty()) {
            try {
                target.finish();
            } catch (IOException e) {
                stop(Failures.isDiskFull(e) ? Stop.DISK_FULL : Stop.TARGET_FAILED);
            }
        }
        ArchiveReport report = tally.report(stopped.get());
        if (work.isPresent()) {
            writeReports(report, work.get());
        }
        if (manifest.isPresent() && stopped.get().isEmpty()) {
            manifest.get().finish();
        }
        return report;
    }

    private static void rethrow(Throwable thrown) throws IOException {
        if (thrown instanceof IOException e) {
            throw e;
        }
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
        throw new IOException(thrown);
    }

    private void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                // Ends like a run that was asked to end: with all documents whole.
                interrupted = true;
                stop(Stop.ASKED);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop(Stop cause) {
        stopped.set(cause);
    }

    private void writeReports(ArchiveReport report, WorkFolder folder) throws IOException {
        if (report.stopped().isPresent()) {
            folder.releaseReserve();
        }
        Path json = folder.temporary().resolve("report.json");
        Path html = folder.temporary().resolve("report.html");
        Spill listed = spill.orElseThrow();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(json))) {
                JsonReport.write(report, listed, settings.version(), out);
            }
            WorkFolder.move(json, folder.base().resolve("report.json"));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(html))) {
                HtmlReport.write(report, listed, settings.version(), out);
            }
            WorkFolder.move(html, folder.base().resolve("report.html"));
        } catch (IOException e) {
            // A full disk has been told already, and the counts are returned in any case.
            if (report.stopped().isEmpty()) {
                throw e;
            }
        }
    }

    private void work(int thread) {
        try {
            while (true) {
                Optional<Job> job = take();
                if (job.isEmpty()) {
                    return;
                }
                Result result;
                try {
                    result = process(job.get(), thread);
                } finally {
                    turnstile.leave(job.get().number());
                }
                commits.put(
                        job.get().number(),
                        result,
                        result.draft().map(Target.Draft::held).orElse(0L));
            }
        } catch (InterruptedException e) {
            stop(Stop.ASKED);
        } catch (Throwable e) {
            // What the listener throws, or a fault of this class: the run cannot go on.
            broken.set(e);
            stop(Stop.TARGET_FAILED);
        }
    }

    private Optional<Job> take() throws IOException {
        synchronized (cursor) {
            if (settings.stop().getAsBoolean()) {
                stop(Stop.ASKED);
            }
            if (stopped.get().isPresent()) {
                return Optional.empty();
            }
            Optional<SourceDocument> next;
            try {
                next = cursor.next();
            } catch (IOException e) {
                stop(Stop.SOURCE_FAILED);
                return Optional.empty();
            }
            if (next.isEmpty()) {
                return Optional.empty();
            }
            SourceDocument document = next.get();
            boolean aside = document instanceof FailingDocument failing
                    && failing.problem().problem().aside();
            String wanted = SafeNames.of(document.path());
            String name = aside || settings.naming() == Naming.SYMBOL ? wanted : claim(wanted, document.id());
            return Optional.of(new Job(taken++, document, name, wanted));
        }
    }

    private String claim(String wanted, String id) throws IOException {
        synchronized (claims) {
            return claims.claim(wanted, id);
        }
    }

    /** What is known of a document while it is worked on. */
    private static final class State {
        private String sha256 = "";
        private String name;
        private boolean claimed;
        private boolean entered;
        private boolean held;
        private long bytes;
        private Optional<ManifestRecord> before = Optional.empty();

        State(String name, boolean claimed) {
            this.name = name;
            this.claimed = claimed;
        }
    }

    private Result process(Job job, int thread) throws InterruptedException, IOException {
        State state = new State(job.name(), settings.naming() == Naming.SOURCE);
        Target.Draft draft = target.draft(job.document().id(), thread);
        try {
            return convert(job, state, draft);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            draft.discard();
            return failed(job, state, causedByTarget(e), thread);
        }
    }

    /** Writers wrap what the target throws in exceptions of their own. */
    private static Throwable causedByTarget(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof TargetException) {
                return at;
            }
        }
        return thrown;
    }

    private Result convert(Job job, State state, Target.Draft draft) throws IOException, InterruptedException {
        SourceDocument document = job.document();
        byte[] bytes = document.read();
        state.bytes = bytes.length;
        if (manifest.isPresent()) {
            state.sha256 = Hashes.hex(bytes);
            state.before = manifest.get().find(document.id());
            Optional<Result> kept = keep(job, state);
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        Optional<java.nio.charset.Charset> encoding =
                document.decoded() ? Optional.of(java.nio.charset.StandardCharsets.UTF_8) : settings.encoding();
        String text = new TextDecoder(encoding).decode(bytes);
        Conversion.Parsed parsed = settings.conversion().parse(text);
        DocumentFacts facts = DocumentFacts.of(parsed.document());
        if (!state.claimed) {
            enter(job, state);
            claimBySymbol(job, state, facts);
            turnstile.leave(job.number());
        }
        List<Finding> checks = settings.conversion().check(document.id(), parsed.document());
        for (Format format : settings.formats()) {
            settings.conversion().write(parsed.document(), format, draft.open(format));
        }
        Map<String, Long> files = draft.publish(state.name);
        failedWrites.set(0);
        if (state.held && target instanceof JsonLinesTarget lines) {
            lines.moved();
        }

        Map<String, CodeCount> diagnosticCounts = Counts.of(parsed.diagnostics());
        Map<String, CodeCount> checkCounts = Counts.of(checks);
        List<Finding> findings = new ArrayList<>(parsed.diagnostics());
        findings.addAll(checks);
        boolean renamed = isRenamed(job, state);
        DocumentOutcome outcome = new DocumentOutcome(
                document.id(),
                Status.DONE,
                settings.formats().isEmpty() ? Optional.empty() : Optional.of(state.name),
                renamed,
                Optional.of(facts),
                diagnosticCounts,
                checkCounts,
                List.copyOf(findings),
                Optional.empty());
        ManifestRecord record = new ManifestRecord(
                document.id(),
                state.sha256,
                optionsKey,
                state.name,
                renamed,
                files,
                Optional.of(facts),
                diagnosticCounts,
                checkCounts,
                Optional.empty(),
                0);
        return new Result(outcome, state.before, Optional.of(record), Optional.of(draft), state.bytes);
    }

    private boolean isRenamed(Job job, State state) {
        if (settings.naming() == Naming.SYMBOL || settings.target() instanceof ArchiveTarget.JsonLines) {
            return false;
        }
        List<String> path = new ArrayList<>(job.document().path());
        path.set(path.size() - 1, SafeNames.stem(path.get(path.size() - 1)));
        return settings.formats().isEmpty() ? false : !state.name.equals(String.join("/", path));
    }

    private void enter(Job job, State state) throws InterruptedException {
        if (!state.entered) {
            turnstile.enter(job.number());
            state.entered = true;
        }
    }

    private void claimBySymbol(Job job, State state, DocumentFacts facts) throws IOException {
        if (!state.claimed) {
            String wanted = facts.symbols().isEmpty()
                    ? job.wanted()
                    : SafeNames.component(facts.symbols().replace('/', '_')
                            + (facts.language().isEmpty() ? "" : "." + facts.language()));
            state.name = claim(wanted, job.document().id());
            state.claimed = true;
        }
    }

    /** Keeps what an earlier run wrote, if the source, the options and the files are what they were. */
    private Optional<Result> keep(Job job, State state) throws IOException, InterruptedException {
        if (!settings.resume()) {
            return Optional.empty();
        }
        boolean same = state.before
                .filter(record -> record.sha256().equals(state.sha256)
                        && record.options().equals(optionsKey)
                        && record.problem().isEmpty()
                        && record.facts().isPresent())
                .isPresent();
        if (!same && !target.ordered()) {
            return Optional.empty();
        }
        if (target.ordered() || !state.claimed) {
            enter(job, state);
        }
        if (!same) {
            if (target instanceof JsonLinesTarget lines) {
                if (state.before.filter(record -> record.problem().isPresent()).isPresent()) {
                    // It had no line. Only at its end is it known whether it gets one now; those behind it wait.
                    state.held = true;
                    return Optional.empty();
                }
                // What an earlier run wrote behind this document no longer stands.
                lines.moved();
            }
            turnstile.leave(job.number());
            return Optional.empty();
        }
        ManifestRecord record = state.before.orElseThrow();
        DocumentFacts facts = record.facts().orElseThrow();
        claimBySymbol(job, state, facts);
        boolean stands = record.name().equals(state.name) && target.stands(record);
        turnstile.leave(job.number());
        if (!stands) {
            return Optional.empty();
        }
        DocumentOutcome outcome = new DocumentOutcome(
                record.source(),
                Status.KEPT,
                settings.formats().isEmpty() ? Optional.empty() : Optional.of(record.name()),
                record.renamed(),
                record.facts(),
                record.diagnostics(),
                record.checks(),
                List.of(),
                Optional.empty());
        return Optional.of(new Result(outcome, state.before, Optional.empty(), Optional.empty(), state.bytes));
    }

    private Result failed(Job job, State state, Throwable thrown, int thread) throws IOException, InterruptedException {
        SourceDocument document = job.document();
        Failure failure = Failures.of(thrown);
        if (failure.problem().aside()) {
            return new Result(
                    outcome(job, Status.ASIDE, Optional.empty(), failure),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0);
        }
        if (!state.claimed) {
            enter(job, state);
            state.name = claim(job.wanted(), document.id());
            state.claimed = true;
        }
        if (manifest.isPresent() && state.before.isEmpty()) {
            state.before = manifest.get().find(document.id());
        }
        if (target instanceof JsonLinesTarget lines
                && state.before.filter(record -> record.problem().isEmpty()).isPresent()) {
            enter(job, state);
            lines.moved();
        }
        boolean written = true;
        if (thrown instanceof TargetException) {
            written = false;
            if (Failures.isDiskFull(thrown)) {
                stop(Stop.DISK_FULL);
            } else if (failedWrites.incrementAndGet() >= MOST_FAILED_WRITES) {
                stop(Stop.TARGET_FAILED);
            }
        }
        if (errors.isPresent()) {
            try {
                errors.get().write(document.id(), state.name, failure, thread);
            } catch (IOException e) {
                // The failure itself is told to the listener and in the report.
                written = false;
                if (Failures.isDiskFull(e)) {
                    stop(Stop.DISK_FULL);
                }
            }
        }
        ManifestRecord record = new ManifestRecord(
                document.id(),
                state.sha256,
                optionsKey,
                state.name,
                false,
                Map.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Optional.of(failure.problem()),
                0);
        return new Result(
                outcome(job, Status.FAILED, Optional.of(state.name), failure),
                state.before,
                written ? Optional.of(record) : Optional.empty(),
                Optional.empty(),
                state.bytes);
    }

    private static DocumentOutcome outcome(Job job, Status status, Optional<String> name, Failure failure) {
        return new DocumentOutcome(
                job.document().id(),
                status,
                name,
                false,
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(),
                Optional.of(failure));
    }

    /** Takes a result in the order of the source, one at a time. */
    private void commit(Result result) throws IOException {
        DocumentOutcome outcome = result.outcome();
        try {
            remember(result);
        } catch (IOException e) {
            unrecorded = true;
            stop(Failures.isDiskFull(e) ? Stop.DISK_FULL : Stop.TARGET_FAILED);
            if (outcome.status() == Status.DONE) {
                outcome = new DocumentOutcome(
                        outcome.source(),
                        Status.FAILED,
                        outcome.name(),
                        false,
                        Optional.empty(),
                        Map.of(),
                        Map.of(),
                        List.of(),
                        Optional.of(Failures.of(new TargetException(e))));
            }
        }
        tally.add(outcome, result.bytes());
        if (spill.isPresent()) {
            spill.get().add(outcome);
        }
        listener.finished(outcome);
    }

    private void remember(Result result) throws IOException {
        long end = target.commit(result.draft());
        if (manifest.isEmpty()) {
            return;
        }
        if (result.outcome().status() == Status.KEPT) {
            if (target instanceof JsonLinesTarget lines) {
                lines.passed(result.before().orElseThrow().end());
            }
            return;
        }
        if (result.record().isEmpty()) {
            unrecorded |= stopped.get().equals(Optional.of(Stop.DISK_FULL));
        }
        if (unrecorded || result.record().isEmpty()) {
            return;
        }
        ManifestRecord record = result.record().get();
        if (target instanceof JsonLinesTarget lines && end > 0) {
            record = record.at(end, lines.lastLength());
        }
        removeStale(result.before(), record);
        if (!result.before().equals(Optional.of(record))) {
            manifest.get().append(record);
        }
    }

    /** Removes what an earlier run left of a document under another name, in another format, or as a failure. */
    private void removeStale(Optional<ManifestRecord> before, ManifestRecord now) throws IOException {
        if (now.problem().isEmpty() && hadErrors) {
            errors.orElseThrow().remove(now.name());
        }
        if (before.isEmpty() || !(target instanceof TreeTarget || target instanceof ZipTarget)) {
            return;
        }
        Path root = settings.target() instanceof ArchiveTarget.Tree tree
                ? tree.folder()
                : work.orElseThrow().state().resolve("tree");
        ManifestRecord old = before.get();
        synchronized (claims) {
            if (!old.name().equals(now.name()) && claims.isClaimed(old.name())) {
                return;
            }
            if (hadErrors && !old.name().equals(now.name())) {
                errors.orElseThrow().remove(old.name());
            }
            for (String ending : old.files().keySet()) {
                if (!old.name().equals(now.name()) || !now.files().containsKey(ending)) {
                    Files.deleteIfExists(root.resolve(old.name() + "." + ending));
                }
            }
        }
    }
}
