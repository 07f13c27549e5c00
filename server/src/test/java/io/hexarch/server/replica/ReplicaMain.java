package io.hexarch.server.replica;

import io.hexarch.server.HexarchServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Hexarch as it is, in surroundings that a test can change. Says its port in a file when it is reached there. */
final class ReplicaMain {

    static final String PORT = "port";

    private ReplicaMain() {}

    /** @param arguments the folder of the replica, then settings, {@code --name=value} */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var application = new SpringApplication(HexarchServer.class);
        application.addInitializers(context -> context.getBeanFactory()
                .addBeanPostProcessor(new Surroundings(
                        folder.getFileName().toString(),
                        new Switchboard(Objects.requireNonNull(folder.getParent())),
                        context.getEnvironment().containsProperty(Surroundings.SHARED_HOST))));
        var context = (WebServerApplicationContext) application.run(arguments);
        var port = Objects.requireNonNull(context.getWebServer()).getPort();
        var aside = Files.writeString(folder.resolve("port.new"), Integer.toString(port));
        Files.move(aside, folder.resolve(PORT), StandardCopyOption.ATOMIC_MOVE);
    }
}
