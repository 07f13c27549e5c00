package io.hexarch.platform.kubernetes.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Runs against a real cluster, and only when one is named. */
@Tag("cluster")
@EnabledIfEnvironmentVariable(named = RealCluster.VARIABLE, matches = ".+")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OnCluster {}
