package io.hexarch.audit.http;

import io.hexarch.organizations.testkit.Visitors;
import io.hexarch.platform.secrets.SecretBox;
import io.hexarch.platform.secrets.SecretOwner;
import io.hexarch.platform.secrets.SecretPlace;
import io.hexarch.testkit.context.ContextTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** One server for all tests over HTTP of this module. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "hexarch.port=0",
            "hexarch.http-port=-1",
            "hexarch.tls.mode=none",
            "hexarch.state=target/state",
            "spring.threads.virtual.enabled=true"
        })
@Import({AuditOnHttp.Outside.class, Visitors.class})
@interface AuditOnHttp {

    /** What comes from modules beside. */
    @TestConfiguration(proxyBeanMethods = false)
    class Outside {

        @Bean
        SecretBox secretBox() {
            return new SecretBox() {
                @Override
                public byte[] seal(SecretOwner owner, SecretPlace place, byte[] secret) {
                    return secret.clone();
                }

                @Override
                public byte[] open(SecretOwner owner, SecretPlace place, byte[] sealed) {
                    return sealed.clone();
                }
            };
        }
    }
}
