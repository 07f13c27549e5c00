package io.hexarch.platform.web.tls;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether this server does TLS itself. */
final class Encrypted implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !"none".equalsIgnoreCase(context.getEnvironment().getProperty("hexarch.tls.mode", "local"));
    }
}
