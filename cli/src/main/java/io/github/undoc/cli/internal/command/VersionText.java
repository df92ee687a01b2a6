package io.github.undoc.cli.internal.command;

import io.github.undoc.cli.internal.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"undoc " + Version.number(), "Java " + Runtime.version()};
    }
}
