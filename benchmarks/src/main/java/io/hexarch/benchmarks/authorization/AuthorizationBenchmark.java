package io.hexarch.benchmarks.authorization;

import io.hexarch.benchmarks.api.Seed;
import io.hexarch.benchmarks.http.Api;
import io.hexarch.benchmarks.result.Figure;
import io.hexarch.benchmarks.result.Machine;
import io.hexarch.benchmarks.result.ResultFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The two walls: what they cost a request, and how soon every server knows of a change. */
public final class AuthorizationBenchmark {

    private AuthorizationBenchmark() {}

    /**
     * @param arguments how much is done, the address of a running server, its state folder, a free port for a second one, and the command
     *     that starts it
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        var all = List.of(arguments);
        var extent = Extent.named(all.getFirst());
        var state = Path.of(all.get(2));
        var api = new Api(URI.create(all.get(1)), state.resolve("tls/ca.crt"));
        double load = Machine.load();
        System.out.println("Filling it with " + extent.organizations() + " organizations");
        var seed = Seed.by(api, Files.readString(state.resolve("first-operator-link")));
        var tenants = seed.organizations(extent.organizations());
        var figures = new ArrayList<>(new Admission(api, seed, tenants, extent).figures());
        System.out.println("Asking PostgreSQL in pairs");
        figures.addAll(new RowSecurity(state.resolve("postgres"), extent.pairs()).figures());
        try (var second = SecondServer.start(all.subList(4, all.size()), state, all.get(3))) {
            var token = seed.owner().token();
            var spreading = new Spreading(api, second.api(), tenants.getLast(), token, extent.changes());
            figures.addAll(spreading.figures());
        }
        figures.add(Figure.of("load average of the machine before", "", load));
        ResultFile.ofEnvironment().write("authorization", figures);
    }
}
