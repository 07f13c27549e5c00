package io.hexarch.server.guard;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.testkit.context.ContextTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole server, as it is put together for everybody, with an ear at its gate. Nothing works on wishes: they stay as they are. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "hexarch.tasks.enabled=false",
            "hexarch.url=https://localhost:7443", // as behind a proxy that ends TLS
            "hexarch.trusted-proxies=127.0.0.0/8",
            "hexarch.limits.anonymous-per-minute=1000000",
            "hexarch.limits.token-per-minute=1000000",
            "hexarch.limits.organization-per-minute=1000000",
            "hexarch.organizations.plan.api-keys=5000",
            "hexarch.data.patience=30s", // a busy machine must not turn away whom a guard would
            "hexarch.identity.hash-patience=20s",
            "hexarch.identity.sessions-per-client=50",
            "spring.threads.virtual.enabled=true"
        })
@Import({Visitors.class, Stage.class, TurnstileConfiguration.class})
public @interface GuardedServer {}
