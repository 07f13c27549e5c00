package io.hexarch.organizations.http;

import io.hexarch.kernel.access.Scopes;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.organizations.testkit.Visitors;

/** Where a test gets a household that nobody else uses. */
record Households(Visitors visitors, Scopes scopes, TenantTransaction transaction) {

    Household settle() {
        return new Household(visitors, scopes, transaction);
    }
}
