package io.hexarch.identity.http;

import io.hexarch.testkit.context.ContextTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** One server for all tests over HTTP of this module. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "hexarch.identity.refresh-leeway=8s",
            "hexarch.data.patience=30s",
            "hexarch.identity.hash-patience=20s",
            "spring.threads.virtual.enabled=true"
        })
@Import({Above.class, Doorstep.class})
@interface IdentityOnHttp {}
