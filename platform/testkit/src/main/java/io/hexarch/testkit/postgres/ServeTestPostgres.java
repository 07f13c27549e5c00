package io.hexarch.testkit.postgres;

import java.io.IOException;

/**
 * Serves one PostgreSQL to a whole run of tests: prints {@code HEXARCH_TEST_POSTGRES=host:port} when the template is ready, and stops at
 * the end of its input.
 */
public final class ServeTestPostgres {

    private ServeTestPostgres() {}

    public static void main(String[] arguments) throws IOException {
        var postgres = TestPostgres.shared();
        System.out.println(TestPostgres.SETTING + "=" + postgres.address());
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        System.exit(0);
    }
}
