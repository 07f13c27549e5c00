package io.hexarch.server.attack;

/** How a request is sent, and how long its answer is heard. */
enum Manner {
    /** The whole answer. */
    ASKED,
    /** The whole answer, which is no text. */
    FETCHED,
    /** What comes at first of an answer that may never end: events, lines of a log, changes. */
    LISTENED,
    /** The connection wants to become a WebSocket. */
    UPGRADED
}
