package io.hexarch.server.attack;

/** Where in a request something of the victim's stands. */
enum Position {
    PATH,
    QUERY,
    BODY,
    HEADER,
    CURSOR,
    IDEMPOTENCY_KEY,
    /** In the path of what goes on until somebody ends it. */
    STREAM,
    /** In the path of what becomes a WebSocket. */
    WEBSOCKET
}
