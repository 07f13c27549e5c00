package io.hexarch.platform.web;

import io.hexarch.kernel.usecase.Generation;

/**
 * What the caller last read, from {@code If-Match}. A handler method of PUT, PATCH or DELETE takes it as an argument: without the header the
 * answer is 428, with one that cannot be ours 412. The use case compares the generation inside its transaction.
 */
public record IfMatch(Generation expected) {}
