package io.hexarch.cli.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GeneratedClientTest {

    private static final Path SPECIFICATION = Path.of("../api/openapi.yaml");
    private static final Path COMMITTED = Path.of("src/generated/java/io/hexarch/client");

    @Test
    void shouldBeWhatTheGeneratorWrites() throws IOException {
        var committed = new TreeMap<String, String>();
        try (var files = Files.list(COMMITTED)) {
            for (var file : files.toList()) committed.put(String.valueOf(file.getFileName()), Files.readString(file));
        }

        assertThat(committed)
                .as("cli/src/generated follows api/openapi.yaml: ./hexarch generate writes it anew")
                .isEqualTo(GenerateClient.sources(SPECIFICATION));
    }

    @Test
    void shouldLeaveOutWhatNoCallNeeds(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                paths:
                  /things/{thing}:
                    parameters:
                      - {name: thing, in: path, required: true, schema: {type: string}}
                    get:
                      tags: [things]
                      operationId: getThing
                      parameters:
                        - {name: kind-of, in: query, schema: {type: integer, format: int32}}
                        - {name: limit, in: query, schema: {type: integer}}
                      responses:
                        "200": {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                    delete:
                      tags: [things]
                      operationId: deleteThing
                      responses:
                        "204": {description: Done.}
                components:
                  schemas:
                    Thing:
                      required: [id]
                      properties:
                        id: {type: string}
                        default: {type: [boolean, 'null']}
                        parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
                    Part: {properties: {at: {type: string, format: date-time}}}
                    Unused: {properties: {id: {type: string}}}
                """);

        var sources = GenerateClient.sources(file);

        assertThat(sources).containsOnlyKeys("package-info.java", "Thing.java", "Part.java", "ThingsApi.java");
        assertThat(sources.get("ThingsApi.java"))
                .contains(
                        "Call<Thing> getThing(String thing, @Nullable Integer kindOf)",
                        ".query(\"kind-of\", kindOf)",
                        "Call<NoContent> deleteThing(String thing)");
        assertThat(sources.get("Thing.java"))
                .contains(
                        "@Nullable Boolean defaultValue",
                        "json.optional(\"default\", Json::flag)",
                        "@Nullable List<Part> parts")
                .doesNotContain("toJson");
    }
}
