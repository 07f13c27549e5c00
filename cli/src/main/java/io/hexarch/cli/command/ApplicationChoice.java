package io.hexarch.cli.command;

import io.hexarch.cli.Cli;
import io.hexarch.cli.find.ProjectScope;
import io.hexarch.cli.http.Answer;
import io.hexarch.client.Application;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The application that a command is about: the one that is named, else the only one of the project. */
final class ApplicationChoice {

    @Parameters(arity = "0..1", paramLabel = "APP", description = "Its name or id. Else the only one of the project.")
    private @Nullable String name;

    @Mixin
    private final ProjectScope scope = new ProjectScope();

    Answer<Application> find(Cli cli) {
        return cli.names().application(scope, name);
    }
}
