package io.hexarch.cli.http;

import io.hexarch.cli.json.Json;
import java.util.Optional;

/**
 * A call's answer.
 *
 * @param body what the caller works with
 * @param json the same as it was sent, with members that this version does not know; for output that machines read
 * @param etag the resource's version
 */
public record Answer<T>(int status, T body, Json json, Optional<String> etag) {}
