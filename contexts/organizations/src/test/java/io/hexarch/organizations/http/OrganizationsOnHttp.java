package io.hexarch.organizations.http;

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
        properties = {
            "hexarch.organizations.plan.members=60",
            "hexarch.organizations.plan.api-keys=5",
            "hexarch.organizations.access.groups=8",
            "hexarch.organizations.access.group-members=3",
            "hexarch.organizations.access.group-depth=3",
            "hexarch.organizations.access.grants=10",
            "hexarch.organizations.access.roles=6",
            "hexarch.organizations.access.service-accounts=3",
            "hexarch.limits.anonymous-per-minute=1000000",
            "spring.threads.virtual.enabled=true"
        })
@Import({Outside.class, Visitors.class, Households.class})
@interface OrganizationsOnHttp {}
