package io.hexarch.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** Starts Hexarch. Every module brings its own configuration; nothing is scanned. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class HexarchServer {

    public static void main(String[] arguments) {
        SpringApplication.run(HexarchServer.class, arguments);
    }
}
