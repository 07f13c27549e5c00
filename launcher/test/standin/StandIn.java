import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.FileInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Stands in for the server in the launcher's tests: answers readiness, or misbehaves as STANDIN says. */
void main() throws Exception {
    var behaviour = System.getenv().getOrDefault("STANDIN", "works");
    var state = Path.of(System.getenv("HEXARCH_STATE"));
    if (behaviour.equals("dies")) {
        System.err.println("cannot open the database: permission denied");
        System.exit(1);
    }
    var keys = KeyStore.getInstance("PKCS12");
    try (var file = new FileInputStream(System.getProperty("standin.keys"))) {
        keys.load(file, "changeit".toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "changeit".toCharArray());
    var tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    var port = Integer.parseInt(System.getenv("HEXARCH_PORT"));
    var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.createContext("/", exchange -> {
        exchange.sendResponseHeaders(behaviour.equals("never-ready") ? 503 : 200, -1);
        exchange.close();
    });
    server.start();
    Files.writeString(state.resolve("first-operator-link"), "https://localhost:" + port + "/welcome#token=once\n");
    Files.writeString(state.resolve("environment"), String.join("\n", System.getenv().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue()).toList()));
}
