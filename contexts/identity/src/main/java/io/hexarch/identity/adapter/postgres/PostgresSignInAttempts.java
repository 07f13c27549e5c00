package io.hexarch.identity.adapter.postgres;

import static io.hexarch.identity.adapter.postgres.jooq.Tables.SIGN_IN_ATTEMPTS;

import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.application.port.SignInAttemptsRepository;
import io.hexarch.identity.domain.SignInAttempts;
import io.hexarch.platform.data.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.impl.DSL;

/** Failures in the table {@code identity.sign_in_attempts}, by the hash of the address. */
public final class PostgresSignInAttempts implements SignInAttemptsRepository {

    private final Database database;

    public PostgresSignInAttempts(Database database) {
        this.database = database;
    }

    /** A lock by name, since for most addresses there is no row to lock. */
    @Override
    public Optional<SignInAttempts> lock(EmailAddress email) {
        var hash = hash(email);
        database.sql()
                .select(DSL.field("pg_advisory_xact_lock(hashtextextended({0}, 1))", Object.class, DSL.val(hash)))
                .execute();
        return database.sql()
                .fetchOptional(SIGN_IN_ATTEMPTS, SIGN_IN_ATTEMPTS.EMAIL_HASH.eq(hash))
                .map(row -> new SignInAttempts(row.getFailures(), row.getLastAt()));
    }

    @Override
    public void save(EmailAddress email, SignInAttempts attempts) {
        database.sql()
                .insertInto(SIGN_IN_ATTEMPTS)
                .set(SIGN_IN_ATTEMPTS.EMAIL_HASH, hash(email))
                .set(SIGN_IN_ATTEMPTS.FAILURES, attempts.failures())
                .set(SIGN_IN_ATTEMPTS.LAST_AT, attempts.lastAt())
                .onConflict(SIGN_IN_ATTEMPTS.EMAIL_HASH)
                .doUpdate()
                .set(SIGN_IN_ATTEMPTS.FAILURES, attempts.failures())
                .set(SIGN_IN_ATTEMPTS.LAST_AT, attempts.lastAt())
                .execute();
    }

    @Override
    public void clear(EmailAddress email) {
        database.sql()
                .deleteFrom(SIGN_IN_ATTEMPTS)
                .where(SIGN_IN_ATTEMPTS.EMAIL_HASH.eq(hash(email)))
                .execute();
    }

    @Override
    public int forget(Instant before) {
        return database.sql()
                .deleteFrom(SIGN_IN_ATTEMPTS)
                .where(SIGN_IN_ATTEMPTS.LAST_AT.lt(before))
                .execute();
    }

    private static String hash(EmailAddress email) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(email.key().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
