package io.github.undoc.cli.internal.run;

import io.github.undoc.cli.archive.Format;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/** Writes nothing. */
final class NoTarget implements Target, Target.Draft {

    @Override
    public boolean ordered() {
        return false;
    }

    @Override
    public boolean stands(ManifestRecord record) {
        return false;
    }

    @Override
    public Draft draft(String source, int thread) {
        return this;
    }

    @Override
    public long commit(Optional<Draft> draft) {
        return 0;
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}

    @Override
    public OutputStream open(Format format) {
        return OutputStream.nullOutputStream();
    }

    @Override
    public Map<String, Long> publish(String name) {
        return Map.of();
    }

    @Override
    public void discard() {}

    @Override
    public long held() {
        return 0;
    }
}
