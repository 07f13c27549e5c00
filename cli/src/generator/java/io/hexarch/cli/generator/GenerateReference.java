package io.hexarch.cli.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the reference of all commands. */
public final class GenerateReference {

    private GenerateReference() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), Reference.text());
    }
}
