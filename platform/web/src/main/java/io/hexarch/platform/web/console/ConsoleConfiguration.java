package io.hexarch.platform.web.console;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;

/** Serves the console. */
@Configuration(proxyBeanMethods = false)
public class ConsoleConfiguration {

    @Bean
    HandlerMapping consoleMapping() throws Exception {
        return new ConsoleMapping();
    }
}
