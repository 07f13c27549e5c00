package io.hexarch.server;

import io.hexarch.platform.data.DatabaseOpening;
import io.hexarch.platform.secrets.KeyEncryption;
import io.hexarch.platform.web.SealingKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Starts Hexarch. Every module brings its own configuration; nothing is scanned. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class HexarchServer {

    public static void main(String[] arguments) {
        var application = new SpringApplication(HexarchServer.class);
        application.addListeners(new DatabaseOpening());
        application.run(arguments);
    }

    /** What one replica gives out, all take back that have the same key file, whatever their state folders. */
    @Bean
    SealingKey sealingKey(KeyEncryption keys) {
        var key = new SecretKeySpec(keys.derive("what callers hold for us"), "HmacSHA256");
        return () -> key;
    }
}
