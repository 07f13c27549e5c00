package io.hexarch.cli;

import io.hexarch.cli.command.GlobalOptions;
import io.hexarch.cli.find.Names;
import io.hexarch.cli.http.Answer;
import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.ExchangeTrace;
import io.hexarch.cli.http.Pause;
import io.hexarch.cli.http.Transport;
import io.hexarch.cli.http.Trust;
import io.hexarch.cli.output.OutputFormat;
import io.hexarch.cli.output.Printer;
import io.hexarch.cli.session.ApiKeyTokens;
import io.hexarch.cli.session.Session;
import io.hexarch.cli.session.SessionTokens;
import io.hexarch.cli.session.Tokens;
import io.hexarch.cli.settings.Configuration;
import io.hexarch.cli.settings.CredentialStore;
import io.hexarch.cli.settings.FileCredentials;
import io.hexarch.cli.settings.FileLock;
import io.hexarch.cli.settings.Folders;
import io.hexarch.cli.settings.KeyringCredentials;
import io.hexarch.cli.settings.ServerSettings;
import io.hexarch.cli.settings.Target;
import io.hexarch.cli.terminal.Terminal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a command has at hand. Each part is made when it is first asked for: a command that needs no server reads no settings and opens no
 * connection.
 */
public final class Cli {

    private final Terminal terminal;
    private final Clock clock;
    private final Pause pause;
    private final GlobalOptions options = new GlobalOptions();
    private final Folders folders;
    private @Nullable Configuration configuration;
    private @Nullable Target target;
    private @Nullable Transport transport;
    private @Nullable Session session;

    public Cli(Terminal terminal, Clock clock, Pause pause) {
        this.terminal = terminal;
        this.clock = clock;
        this.pause = pause;
        this.folders = Folders.of(terminal.environment());
    }

    public Terminal terminal() {
        return terminal;
    }

    public Clock clock() {
        return clock;
    }

    public Pause pause() {
        return pause;
    }

    public GlobalOptions options() {
        return options;
    }

    public Folders folders() {
        return folders;
    }

    public Printer printer() {
        return new Printer(terminal, OutputFormat.parse(options.output()));
    }

    public Names names() {
        return new Names(this);
    }

    public Target target() {
        var known = target;
        if (known == null) target = known = Target.of(options.server(), terminal, configuration());
        return known;
    }

    /** Whether the person named the server for this command, and it was not merely remembered. */
    public boolean serverNamed() {
        return options.server() != null || terminal.variable(Target.URL).isPresent();
    }

    /** What is remembered of the server that this command speaks to. */
    public ServerSettings remembered() {
        return configuration().of(target().server());
    }

    public Configuration configuration() {
        var read = configuration;
        if (read == null) configuration = read = Configuration.read(folders.configurationFile());
        return read;
    }

    /** Changes what is remembered of this server. The file is read again under the lock, so that another command's change is kept. */
    public void remember(UnaryOperator<ServerSettings> change) {
        change(fresh -> fresh.with(target().server(), change));
    }

    /** From here on, and in later commands, that authority vouches for this server. */
    public void trust(Path authority) {
        var server = target().server();
        remember(known -> known.withAuthority(authority.toString()));
        target = new Target(server, new Trust(Optional.of(authority)));
        transport = null;
        session = null;
    }

    /** Changes the context file. */
    public void change(UnaryOperator<Configuration> change) {
        configuration = lock().holding(() -> {
            var changed = change.apply(Configuration.read(folders.configurationFile()));
            changed.write(folders.configurationFile());
            return changed;
        });
    }

    public Transport transport() {
        var made = transport;
        if (made == null) {
            var trace = options.verbose()
                    ? ExchangeTrace.to(line -> terminal.say(terminal.style().dim(line)))
                    : ExchangeTrace.silent();
            transport = made = new Transport(
                    target().trust().client(), target().uri(), trace, pause, "hexarch-cli/" + Version.own());
        }
        return made;
    }

    public Session session() {
        var made = session;
        if (made == null) {
            var organization = remembered().organization();
            session = made = new Session(transport(), tokens(), organization == null ? null : organization.id());
        }
        return made;
    }

    /** Sends a call as whoever is signed in, or as nobody. */
    public <T> Answer<T> sendAsAnybody(Call<T> call) {
        var known = terminal.variable(ApiKeyTokens.VARIABLE).isPresent()
                || credentials().read(target().server()).isPresent();
        return known ? session().send(call) : transport().send(call, null);
    }

    /** The tokens of whoever has signed in, whatever key the environment names. */
    public SessionTokens sessionTokens() {
        return new SessionTokens(transport(), target().server(), credentials(), lock(), clock);
    }

    public CredentialStore credentials() {
        Supplier<CredentialStore> file = () -> new FileCredentials(folders.credentialsFile());
        return KeyringCredentials.find(terminal.environment()).orElseGet(file);
    }

    private Tokens tokens() {
        return terminal.variable(ApiKeyTokens.VARIABLE)
                .<Tokens>map(ApiKeyTokens::new)
                .orElseGet(this::sessionTokens);
    }

    private FileLock lock() {
        return new FileLock(folders.lockFile());
    }
}
