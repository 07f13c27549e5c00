package io.hexarch.e2e;

import io.hexarch.e2e.canary.Sampled;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** A journey that needs an installation with a cluster; {@value Installation#STATE} names the folder of its state. */
@Tag("journey")
@EnabledIfEnvironmentVariable(
        named = Installation.STATE,
        matches = ".+",
        disabledReason = "there is no installation to travel on: as root, ./hexarch test starts one")
@ExtendWith(Sampled.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnAnInstallation {}
