package io.hexarch.server.guard;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * One thing that somebody could forget or do wrong, done on purpose.
 *
 * @param name what was broken
 * @param report what the guard says while it is broken
 * @param says a part of the sentence that it must say
 */
record Breakage(String name, Callable<List<String>> report, String says) {}
