package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.ENTITLEMENT_USE;

import io.hexarch.kernel.entitlement.Entitlement;
import io.hexarch.kernel.entitlement.Entitlements;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.platform.data.Database;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Limits of the one plan in the settings; what is used stands in the table {@code organizations.entitlement_use}, a row for each
 * entitlement, changed on condition.
 */
public final class PlanEntitlements implements Entitlements {

    private final Database database;
    private final Map<Entitlement, Long> limits;

    public PlanEntitlements(Database database, Map<Entitlement, Long> limits) {
        this.database = database;
        this.limits = Map.copyOf(limits);
        for (var entitlement : Entitlement.values())
            if (!limits.containsKey(entitlement)) throw new IllegalArgumentException("no limit for " + entitlement);
    }

    @Override
    public boolean take(OrganizationId organization, Entitlement entitlement, long amount) {
        if (amount < 1) throw new IllegalArgumentException("cannot take " + amount);
        long limit = limit(organization, entitlement);
        if (amount > limit) return false;
        return database.sql()
                        .insertInto(ENTITLEMENT_USE)
                        .set(ENTITLEMENT_USE.ORGANIZATION_ID, organization.value())
                        .set(ENTITLEMENT_USE.ENTITLEMENT, entitlement.name())
                        .set(ENTITLEMENT_USE.USED, amount)
                        .onConflict(ENTITLEMENT_USE.ORGANIZATION_ID, ENTITLEMENT_USE.ENTITLEMENT)
                        .doUpdate()
                        .set(ENTITLEMENT_USE.USED, ENTITLEMENT_USE.USED.plus(amount))
                        .where(ENTITLEMENT_USE.USED.plus(amount).le(limit))
                        .execute()
                == 1;
    }

    @Override
    public void release(OrganizationId organization, Entitlement entitlement, long amount) {
        database.sql()
                .update(ENTITLEMENT_USE)
                .set(ENTITLEMENT_USE.USED, ENTITLEMENT_USE.USED.minus(amount))
                .where(ENTITLEMENT_USE.ORGANIZATION_ID.eq(organization.value()))
                .and(ENTITLEMENT_USE.ENTITLEMENT.eq(entitlement.name()))
                .execute();
    }

    @Override
    public long limit(OrganizationId organization, Entitlement entitlement) {
        var limit = limits.get(entitlement);
        if (limit == null) throw new IllegalStateException("no limit for " + entitlement);
        return limit;
    }

    @Override
    public List<Use> uses(OrganizationId organization) {
        var used = database.sql()
                .selectFrom(ENTITLEMENT_USE)
                .where(ENTITLEMENT_USE.ORGANIZATION_ID.eq(organization.value()))
                .fetchMap(row -> Entitlement.valueOf(row.getEntitlement()), row -> row.getUsed());
        return Arrays.stream(Entitlement.values())
                .map(entitlement ->
                        new Use(entitlement, used.getOrDefault(entitlement, 0L), limit(organization, entitlement)))
                .toList();
    }
}
