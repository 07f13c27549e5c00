package io.hexarch.platform.web;

import io.hexarch.kernel.actor.Actor;
import java.time.Instant;

/**
 * Who calls, and how long their credential lasts. What streams must end then. A handler method may take it as an argument; most only
 * need the {@link Actor}.
 */
public record Caller(Actor actor, Instant until) {}
