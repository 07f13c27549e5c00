package io.hexarch.applications.http;

import io.hexarch.organizations.testkit.Unaudited;
import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.testkit.context.ContextTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** One server for all tests over HTTP of this module, with workloads in memory. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "hexarch.organizations.plan.applications=3",
            "hexarch.tasks.poll=50ms",
            "hexarch.limits.anonymous-per-minute=1000000",
            "spring.threads.virtual.enabled=true"
        })
@Import({Unaudited.class, Visitors.class, Below.class, Workshop.class})
@interface ApplicationsOnHttp {}
