package io.hexarch.testkit.generate;

import io.hexarch.platform.data.migration.Migration;
import io.hexarch.testkit.Repository;
import io.hexarch.testkit.postgres.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Writes each module's tables as Java into its {@code src/generated/java}, from a database in which all migrations have run. The same
 * scripts give the same files, byte by byte.
 */
public final class GenerateJooq {

    private GenerateJooq() {}

    /** @param arguments the checkout's root, or nothing: the one around the working folder */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var repository = arguments.length > 0
                ? new Repository(Path.of(arguments[0]))
                : Repository.find().orElseThrow(() -> new IllegalArgumentException("Name the root of the checkout."));
        try (var database = TestPostgres.ofScripts(repository).migrated();
                var connection = database.superuser()) {
            for (var module : repository.modulesWithMigrations()) {
                for (var schema : module.schemas()) {
                    if (schema.equals(Migration.SCHEMA)) continue;
                    generate(connection, module, schema);
                    System.out.println(
                            "generated " + schema + " into " + repository.root().relativize(target(module)));
                }
            }
        }
    }

    private static void generate(Connection connection, Repository.Module module, String schema) throws Exception {
        var tool = new GenerationTool();
        tool.setConnection(connection);
        tool.run(new Configuration()
                .withLogging(Logging.WARN)
                .withGenerator(new Generator()
                        .withDatabase(database(connection, schema))
                        .withGenerate(what())
                        .withTarget(new Target()
                                .withPackageName(packageName(module, schema))
                                .withDirectory(target(module).toString())
                                .withClean(true))));
    }

    private static Database database(Connection connection, String schema) throws SQLException {
        return new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withInputSchema(schema)
                .withExcludes(String.join("|", partitions(connection, schema)))
                .withIncludeRoutines(false)
                .withIncludeSequences(true)
                .withForcedTypes(new ForcedType()
                        .withName("INSTANT")
                        .withIncludeTypes("(?i:timestamp.*with time zone|timestamptz)"));
    }

    /** Code speaks to the whole table; which parts it has changes with the days. */
    private static List<String> partitions(Connection connection, String schema) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.prepareStatement(
                "select relname from pg_class where relispartition and relnamespace = to_regnamespace(?)")) {
            statement.setString(1, schema);
            var rows = statement.executeQuery();
            while (rows.next()) names.add(rows.getString(1));
        }
        return names.stream().map(java.util.regex.Pattern::quote).collect(Collectors.toList());
    }

    private static Generate what() {
        return new Generate()
                .withGeneratedAnnotation(false)
                .withComments(false)
                .withJavadoc(false)
                .withIndexes(false)
                .withRecords(true)
                .withPojos(false)
                .withDaos(false)
                .withImplicitJoinPathsToOne(false)
                .withImplicitJoinPathsToMany(false)
                .withImplicitJoinPathsManyToMany(false)
                .withJavaTimeTypes(true);
    }

    private static String packageName(Repository.Module module, String schema) {
        var home = module.isContext()
                ? "io.hexarch." + module.name() + ".adapter.postgres.jooq"
                : "io.hexarch.platform." + module.name() + ".jooq";
        return schema.equals(module.name()) ? home : home + "." + schema;
    }

    private static Path target(Repository.Module module) {
        return module.folder().resolve("src/generated/java");
    }
}
