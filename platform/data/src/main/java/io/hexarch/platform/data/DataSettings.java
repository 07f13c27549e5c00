package io.hexarch.platform.data;

import io.hexarch.platform.data.connection.Login;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where PostgreSQL is and how it is used.
 *
 * @param applicationUrl JDBC URL of a given PostgreSQL for the role that serves; without it Hexarch starts its own
 * @param applicationUser its user, unless the URL has one
 * @param applicationPassword its password, unless the URL has one
 * @param migrationUrl JDBC URL of the same database for the role that migrates; goes with {@code applicationUrl}
 * @param migrationUser its user, unless the URL has one
 * @param migrationPassword its password, unless the URL has one
 * @param migrate whether a start brings the schema up to date; when not, somebody else must have done it
 * @param directory where the PostgreSQL of Hexarch's own lives; by default {@code postgres} below {@code hexarch.state}
 * @param minimumFree how little room the disk of the embedded one may have before nothing is written any more
 * @param connections how many at once, for each of the two roles
 * @param patience how long somebody waits for a free connection before the answer is 503
 * @param statementLimit how long one statement may run
 * @param transactionLimit how long one transaction may last
 * @param startLimit how long a start waits for PostgreSQL before it gives up
 */
@Validated
@ConfigurationProperties("hexarch.data")
public record DataSettings(
        @Nullable @Pattern(regexp = JDBC, message = JDBC_MESSAGE)
        String applicationUrl,

        @Nullable String applicationUser,
        @Nullable String applicationPassword,

        @Nullable @Pattern(regexp = JDBC, message = JDBC_MESSAGE)
        String migrationUrl,

        @Nullable String migrationUser,
        @Nullable String migrationPassword,
        @DefaultValue("true") boolean migrate,
        @Nullable Path directory,
        @DefaultValue("256MB") DataSize minimumFree,
        @DefaultValue("10") @Min(2) @Max(200) int connections,

        @DefaultValue("2s") @DurationMin(millis = 250) @DurationMax(seconds = 30)
        Duration patience,

        @DefaultValue("8s") @DurationMin(seconds = 1) @DurationMax(seconds = 10)
        Duration statementLimit,

        @DefaultValue("10s") @DurationMin(seconds = 1) @DurationMax(seconds = 10)
        Duration transactionLimit,

        @DefaultValue("60s") @DurationMin(seconds = 1) Duration startLimit) {

    private static final String JDBC = "jdbc:postgresql:.*";
    private static final String JDBC_MESSAGE = "must start with jdbc:postgresql:";

    @AssertTrue(
            message = "hexarch.data.application-url and hexarch.data.migration-url go together: give both or neither")
    boolean isWhole() {
        return (applicationUrl == null) == (migrationUrl == null);
    }

    /** How the given PostgreSQL is reached for serving; empty: Hexarch starts its own. */
    public Optional<Login> application() {
        return login(applicationUrl, applicationUser, applicationPassword);
    }

    /** How the given PostgreSQL is reached for migrating; empty: Hexarch starts its own. */
    public Optional<Login> migration() {
        return login(migrationUrl, migrationUser, migrationPassword);
    }

    /** Where the PostgreSQL of Hexarch's own lives. */
    Path directoryOr(Path usual) {
        return directory == null ? usual : directory;
    }

    /** Never with a password. */
    @Override
    public String toString() {
        return "DataSettings[" + application().map(Login::toString).orElse("embedded in " + directory) + "]";
    }

    private static Optional<Login> login(@Nullable String url, @Nullable String user, @Nullable String password) {
        return Optional.ofNullable(url)
                .map(given -> new Login(given, Optional.ofNullable(user), Optional.ofNullable(password)));
    }
}
