package io.hexarch.testkit.context;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** What the server is to all modules, to one: takes the auto-configurations on the class path, and no more. */
@SpringBootConfiguration
@EnableAutoConfiguration
class ContextApplication {}
