package io.hexarch.server.fault;

import io.hexarch.platform.data.embedded.Postmaster;
import io.hexarch.platform.web.test.ApiAnswer;
import io.hexarch.server.replica.Guests;
import io.hexarch.server.replica.Guests.Signed;
import io.hexarch.server.replica.Guests.Tenant;
import io.hexarch.server.replica.LoneReplica;
import io.hexarch.server.replica.Replica;
import io.hexarch.server.replica.Switchboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A server with its own PostgreSQL and a kubeconfig that its operator changes. */
final class FaultyServer implements AutoCloseable {

    private final Path folder;
    private final Replica replica;
    private final Tenant tenant;
    private final Signed guest;

    private FaultyServer(Path folder, Replica replica, Tenant tenant) {
        this.folder = folder;
        this.replica = replica;
        this.tenant = tenant;
        this.guest = Guests.member(replica, tenant);
    }

    static FaultyServer start() throws IOException {
        var folder = Files.createTempDirectory("hexarch-faults");
        var replica = LoneReplica.start(
                folder,
                Map.of(
                        "hexarch.kubeconfig",
                        folder.resolve("kubeconfig").toString(),
                        "hexarch.tasks.maximum-backoff",
                        "1s"));
        return new FaultyServer(folder, replica, Guests.tenant(replica));
    }

    Replica replica() {
        return replica;
    }

    Tenant tenant() {
        return tenant;
    }

    Switchboard switches() {
        return new Switchboard(folder);
    }

    ApiAnswer get(String path) {
        return replica.as(tenant.token()).get(path);
    }

    ApiAnswer post(String path, String json) {
        return replica.as(tenant.token()).post(path, json);
    }

    /** State and detail of a part, as capabilities tell them to the operator. */
    String part(String name) {
        return part(name, tenant.token());
    }

    /** The same, as it is told to anybody else. */
    String partForGuests(String name) {
        return part(name, guest.token());
    }

    private String part(String name, String token) {
        var answer = replica.as(token).get("/api/v1/capabilities").hasStatus(200);
        for (var part : answer.json().at("/parts"))
            if (part.at("/name").asString().equals(name))
                return part.at("/state").asString() + ": " + part.at("/detail").asString();
        return "no part " + name;
    }

    /** The status of a part in health, which everybody may see. */
    String health(String name) {
        return replica.request()
                .get("/actuator/health")
                .hasStatus(200)
                .at("/components/parts/components/" + name + "/status");
    }

    Path kubeconfig() {
        return folder.resolve("kubeconfig");
    }

    void kubeconfig(String text) throws IOException {
        var aside = Files.writeString(folder.resolve("kubeconfig.new"), text);
        Files.move(aside, kubeconfig(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** As {@code kill -9} does, if it runs at the moment. */
    void killPostgres() {
        Postmaster.of(replica.state().resolve("postgres/18/data"))
                .filter(Postmaster::alive)
                .flatMap(postmaster -> ProcessHandle.of(postmaster.pid()))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() throws IOException {
        replica.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
