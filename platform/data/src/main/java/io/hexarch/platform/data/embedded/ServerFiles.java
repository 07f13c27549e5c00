package io.hexarch.platform.data.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The two files that PostgreSQL is set up by. Written anew at each start. */
final class ServerFiles {

    /** What the address of a Unix socket may be long, with the name that PostgreSQL gives it. */
    private static final int SOCKET_FOLDER_LIMIT = 80;

    private static final String OPERATORS = "operator.conf";

    private static final String HEAD =
            "# Written by Hexarch at each start. Settings of your own go into operator.conf beside this file and win.\n";

    private static final String WHO_MAY_CONNECT = """
            # Written by Hexarch at each start.
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            """;

    private ServerFiles() {}

    static void write(DataFolder data, int port) {
        try {
            if (!Files.exists(data.path().resolve(OPERATORS)))
                put(data, OPERATORS, "# Settings of your own, read at each start of PostgreSQL.\n");
            put(data, "postgresql.conf", HEAD + text(settings(data.path(), port)) + "include = '" + OPERATORS + "'\n");
            put(data, "pg_hba.conf", WHO_MAY_CONNECT);
        } catch (IOException e) {
            throw new PostgresFailure("Cannot set PostgreSQL up in " + data.path() + ": " + e.getMessage(), e);
        }
    }

    private static void put(DataFolder data, String name, String content) throws IOException {
        var file = data.path().resolve(name);
        if (Files.exists(file) && Files.readString(file).equals(content)) return;
        Files.writeString(file, content);
        data.user().own(file);
    }

    private static Map<String, String> settings(Path data, int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("cluster_name", "hexarch");
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", socketFolder(data));
        settings.put("max_connections", "100");
        settings.put("shared_buffers", "128MB");
        settings.put("work_mem", "8MB");
        settings.put("maintenance_work_mem", "64MB");
        settings.put("max_wal_size", "1GB");
        settings.put("wal_level", "replica");
        settings.put("max_wal_senders", "2");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("random_page_cost", "1.1");
        // Our statements are short: compiling them, or spreading them over processes, costs more than it gives.
        settings.put("jit", "off");
        settings.put("max_parallel_workers_per_gather", "0");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        logging(settings);
        return settings;
    }

    /** A week of days, each replacing its namesake. Neither values nor the text of failed statements: they may hold secrets. */
    private static void logging(Map<String, String> settings) {
        settings.put("logging_collector", "on");
        settings.put("log_directory", "log");
        settings.put("log_filename", "postgres-%a.log");
        settings.put("log_rotation_age", "1d");
        settings.put("log_rotation_size", "0");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_line_prefix", "%m [%p] %u %a ");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_min_duration_statement", "1s");
        settings.put("log_parameter_max_length", "0");
    }

    /** None when the path is too long for one: the loopback interface serves as well. */
    private static String socketFolder(Path data) {
        var folder = data.resolveSibling("socket").toString();
        return folder.getBytes(StandardCharsets.UTF_8).length <= SOCKET_FOLDER_LIMIT ? folder : "";
    }

    private static String text(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(entry -> entry.getKey() + " = '" + entry.getValue().replace("'", "''") + "'\n")
                .collect(Collectors.joining());
    }
}
