// Generated from api/openapi.yaml by ./hexarch generate: change that, not this.
package io.hexarch.client;

import io.hexarch.cli.http.Call;
import io.hexarch.cli.http.Call.Method;

/** Calls of platform. */
public final class PlatformApi {

    private PlatformApi() {}

    /** What is connected: {@code GET /api/v1/capabilities}. */
    public static Call<Capabilities> getCapabilities() {
        return Call.of(Method.GET, "/api/v1/capabilities", Capabilities::of);
    }
}
