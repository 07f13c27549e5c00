package io.hexarch.server.real;

import io.hexarch.server.HexarchServer;
import io.hexarch.workspaces.application.port.VirtualClusters;
import java.nio.file.Path;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;

/** Hexarch as it is, but that it dies where a file says so. */
final class MortalServer {

    private MortalServer() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(HexarchServer.class);
        var moment = Path.of(System.getenv("HEXARCH_STATE")).resolve("dies-at");
        application.addInitializers(
                context -> context.getBeanFactory().addBeanPostProcessor(new Mortality(new Death(moment))));
        application.run(arguments);
    }

    private record Mortality(Death death) implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof VirtualClusters clusters ? new MortalVirtualClusters(clusters, death) : bean;
        }
    }
}
