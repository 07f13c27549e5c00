package io.hexarch.testkit.context;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of one module, wired by its own {@code @AutoConfiguration} and those of the modules it depends on, on a copy of the migrated
 * database. Nothing is scanned: what the module needs of others and does not have on its class path, the test imports as a fake
 * ({@code @Import(Fakes.class)}). Keep to two different such contexts per module: each costs seconds.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ContextApplication.class)
@ContextConfiguration(initializers = {DatabaseOfContext.class, StateOfContext.class})
@Tag("postgres")
public @interface ContextTest {

    /** {@code RANDOM_PORT} starts the web server. */
    @AliasFor(annotation = SpringBootTest.class)
    SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.MOCK;

    /** Settings, {@code key=value}. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
