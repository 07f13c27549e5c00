package io.hexarch.platform.web.idempotency;

import java.util.UUID;

/**
 * One use of a key.
 *
 * @param actor who uses it: two callers may use the same key
 * @param route the pattern of the path
 * @param hash what exactly is asked
 */
record KeyUse(UUID actor, String method, String route, String key, RequestHash hash) {}
