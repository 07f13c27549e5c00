package io.hexarch.cli.command;

import io.hexarch.cli.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
public final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"hexarch " + Version.own()};
    }
}
