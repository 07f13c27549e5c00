package io.hexarch.cli.http;

/** What a call answers that has nothing to say beyond having been done. */
public enum NoContent {
    DONE
}
