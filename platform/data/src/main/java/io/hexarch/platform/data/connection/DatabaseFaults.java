package io.hexarch.platform.data.connection;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an error of PostgreSQL means to whoever asked. Only those that are nobody's fault: everything else is a bug and stays one.
 *
 * @see <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL error codes</a>
 */
public final class DatabaseFaults {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(2);

    private DatabaseFaults() {}

    /** Empty when it is a bug. */
    public static Optional<DatabaseUnavailable> meaningOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException)
                return Optional.of(DatabaseUnavailable.retrySoon(
                        "The database has no free connection at the moment. Try again shortly.", LATER));
            if (cause instanceof SQLException sql && sql.getSQLState() != null) return meaningOf(sql.getSQLState());
        }
        return Optional.empty();
    }

    private static Optional<DatabaseUnavailable> meaningOf(String state) {
        return switch (state) {
            // The one who watches the disk has switched to read-only, or PostgreSQL met the end of it first.
            case "53100", "25006" -> Optional.of(DatabaseUnavailable.diskFull());
            case "53300", "57P01", "57P02", "57P03", "57P05" ->
                Optional.of(DatabaseUnavailable.retrySoon(
                        "The database is restarting or has too many connections. Try again shortly.", LATER));
            case "57014", "55P03", "25P03", "25P04" ->
                Optional.of(DatabaseUnavailable.retrySoon(
                        "The database took too long, so nothing was changed. Try again shortly.", SOON));
            case "40001", "40P01" ->
                Optional.of(DatabaseUnavailable.retrySoon(
                        "Others changed the same things at the same moment, so nothing was changed. Try again.", SOON));
            default ->
                state.startsWith("08")
                        ? Optional.of(DatabaseUnavailable.retrySoon(
                                "The connection to the database broke. Try again shortly.", LATER))
                        : Optional.empty();
        };
    }

    /** The connection broke during a commit: nobody can know at this moment whether it took place. */
    public static DatabaseUnavailable unknownCommit() {
        return DatabaseUnavailable.retrySoon(
                "The connection to the database broke while the change was being saved: it may be there or not. "
                        + "Repeat the request with the same idempotency key, or look first.",
                LATER);
    }
}
