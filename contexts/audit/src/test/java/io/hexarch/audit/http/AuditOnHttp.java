package io.hexarch.audit.http;

import io.hexarch.organizations.testkit.Visitors;
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
        properties = {"hexarch.limits.anonymous-per-minute=1000000", "spring.threads.virtual.enabled=true"})
@Import(Visitors.class)
public @interface AuditOnHttp {}
