package io.hexarch.platform.data.embedded;

import io.hexarch.platform.data.connection.Login;
import io.hexarch.platform.data.connection.PostgresServer;
import io.hexarch.platform.data.embedded.DataFolder.Care;
import io.hexarch.platform.data.migration.DatabaseRoles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that Hexarch brings along: a process of its own, which outlives the server and is shared by all servers on the same
 * folder. Whoever comes first starts it, whoever leaves last stops it; one that was killed is started again.
 */
public final class EmbeddedPostgres implements PostgresServer {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "hexarch";

    private final PostgresHome home;
    private final FolderLock lock;
    private final PostgresProcess process;
    private final Attachments attachments;
    private final Attachments.Attachment attachment;
    private final Passwords passwords;
    private final int port;
    private final Supervisor supervisor;

    private EmbeddedPostgres(
            PostgresHome home, FolderLock lock, PostgresProcess process, Attachments attachments, Opened opened) {
        this.home = home;
        this.lock = lock;
        this.process = process;
        this.attachments = attachments;
        this.attachment = opened.attachment();
        this.passwords = opened.passwords();
        this.port = opened.port();
        this.supervisor = new Supervisor(process, this::restart);
    }

    /** What came of opening, under the folder's lock. */
    private record Opened(Passwords passwords, int port, Attachments.Attachment attachment) {}

    /**
     * Attaches to the one that runs on the folder, or starts it; makes the folder, the roles and the database when they are missing.
     *
     * @throws PostgresFailure says what is wrong and how to mend it
     */
    public static EmbeddedPostgres open(Path folder) {
        var user = SystemUser.forServer();
        var home = PostgresHome.at(folder, user);
        var lock = new FolderLock(home.lock());
        var attachments = new Attachments(home.attachments());
        var data = new DataFolder(PostgresBinaries.unpackInto(home.binaries()), user, home.data());
        var process = new PostgresProcess(data, home.startLog());
        var opened = lock.hold(() -> {
            var passwords = attachOrStart(home, process);
            int port = process.running().orElseThrow().port();
            ensureDatabase(port, passwords);
            return new Opened(passwords, port, attachments.add());
        });
        var postgres = new EmbeddedPostgres(home, lock, process, attachments, opened);
        postgres.supervisor.start();
        return postgres;
    }

    /**
     * Stops the one on the folder unless somebody uses it: for what a killed server left behind.
     *
     * @return whether none runs any more
     */
    public static boolean stop(Path folder) {
        var user = SystemUser.forServer();
        var home = PostgresHome.at(folder, user);
        return new FolderLock(home.lock()).hold(() -> {
            if (!new Attachments(home.attachments()).none()) return false;
            var data = new DataFolder(PostgresBinaries.unpackInto(home.binaries()), user, home.data());
            new PostgresProcess(data, home.startLog()).stop();
            return true;
        });
    }

    /** Whether a database lies there, running or not. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(PostgresHome.VERSION).resolve("data/PG_VERSION"));
    }

    /**
     * Puts a data directory there that comes from elsewhere. Whole or not at all.
     *
     * @param fill fills an empty folder with what PostgreSQL calls its data directory
     * @throws PostgresFailure when a database lies there already
     */
    public static void place(Path folder, Consumer<Path> fill) {
        var user = SystemUser.forServer();
        var home = PostgresHome.at(folder, user);
        new FolderLock(home.lock()).hold(() -> {
            new DataFolder(PostgresBinaries.unpackInto(home.binaries()), user, home.data()).place(fill);
            return home;
        });
    }

    @Override
    public Login application() {
        return login(DatabaseRoles.APPLICATION, passwords.application());
    }

    @Override
    public Login migration() {
        return login(DatabaseRoles.MIGRATOR, passwords.migrator());
    }

    /** The superuser: for backups, and for nothing that serves. */
    public Login superuser() {
        return login(DataFolder.SUPERUSER, passwords.superuser());
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(home.folder());
    }

    /** What PostgreSQL calls its data directory. */
    public Path data() {
        return home.data();
    }

    @Override
    public String description() {
        return "embedded in " + home.folder() + ", port " + port;
    }

    /** Ends the watch, and PostgreSQL too when nobody else uses it. */
    @Override
    public void close() {
        supervisor.close();
        lock.hold(() -> {
            attachment.release();
            if (attachments.none()) process.stop();
            return port;
        });
    }

    private static Passwords attachOrStart(PostgresHome home, PostgresProcess process) {
        var known = Passwords.readFrom(home.passwords());
        if (known.isPresent() && process.running().filter(Postmaster::ready).isPresent()) {
            LOG.info("PostgreSQL attached in {}", home.folder());
            return known.get();
        }
        // One that is about to end, or whose passwords nobody knows.
        process.stop();
        var passwords = known.orElseGet(() -> newPasswords(home, process));
        if (!process.data().exists()) {
            LOG.info("Making a database in {}", home.folder());
            process.data().initialise(Care.DURABLE, passwords.superuser());
        }
        process.start(Ports.choose(home.port()));
        LOG.info("PostgreSQL started in {}", home.folder());
        return passwords;
    }

    private static Passwords newPasswords(PostgresHome home, PostgresProcess process) {
        var passwords = Passwords.random();
        if (process.data().exists()) process.setSuperuserPassword(passwords.superuser());
        passwords.writeTo(home.passwords());
        return passwords;
    }

    /** Asks with the weakest role first: when that gets in, all is there. */
    private static void ensureDatabase(int port, Passwords passwords) {
        if (canConnect(port, passwords)) return;
        try (var superuser = connect(port, "postgres", DataFolder.SUPERUSER, passwords.superuser())) {
            DatabaseRoles.create(superuser, passwords.migrator(), passwords.application());
            DatabaseRoles.createDatabase(superuser, DATABASE);
        } catch (SQLException e) {
            throw new PostgresFailure("Cannot make Hexarch's roles and database: " + e.getMessage(), e);
        }
    }

    private static boolean canConnect(int port, Passwords passwords) {
        try (var connection = connect(port, DATABASE, DatabaseRoles.APPLICATION, passwords.application())) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection connect(int port, String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(url(port, database), user, password);
    }

    /** The first server to see it dead starts it; the others find it alive when it is their turn. The port stays: the pools know it. */
    private void restart() {
        lock.hold(() -> process.running().orElseGet(() -> process.start(port)));
    }

    private Login login(String user, String password) {
        return new Login(url(port, DATABASE), Optional.of(user), Optional.of(password));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
