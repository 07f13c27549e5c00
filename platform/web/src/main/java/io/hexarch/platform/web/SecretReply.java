package io.hexarch.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler method whose answer holds a secret: it is not kept for a repeated idempotency key. The second request with the key is told
 * that the first was done ({@code secretNotRepeated}), and on what.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SecretReply {}
