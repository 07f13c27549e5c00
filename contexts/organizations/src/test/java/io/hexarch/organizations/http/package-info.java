/** People and tenants over HTTP, on a real PostgreSQL. */
@NullMarked
package io.hexarch.organizations.http;

import org.jspecify.annotations.NullMarked;
