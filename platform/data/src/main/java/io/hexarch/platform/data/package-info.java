/**
 * PostgreSQL, embedded or given: who may speak to it, in which transactions, and how it comes and stays up.
 *
 * <p>Adapters take {@code Database} for their SQL and use cases {@link io.hexarch.kernel.transaction.TenantTransaction}; nothing else
 * reaches a connection.
 */
@ApplicationModule(
        id = "data",
        displayName = "data",
        allowedDependencies = {"kernel"})
@NullMarked
package io.hexarch.platform.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
