package io.hexarch.organizations.adapter.postgres;

import static io.hexarch.organizations.adapter.postgres.jooq.Tables.INVITATION;
import static io.hexarch.organizations.adapter.postgres.jooq.Tables.INVITATION_DAY;

import io.hexarch.identity.EmailAddress;
import io.hexarch.kernel.id.InvitationId;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.organizations.adapter.postgres.jooq.tables.records.InvitationRecord;
import io.hexarch.organizations.application.port.InvitationRepository;
import io.hexarch.organizations.domain.Invitation;
import io.hexarch.organizations.domain.InvitationState;
import io.hexarch.organizations.domain.MemberRole;
import io.hexarch.platform.data.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Invitations in the table {@code organizations.invitation}. */
public final class PostgresInvitationRepository implements InvitationRepository {

    private final Database database;

    public PostgresInvitationRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Invitation> find(OrganizationId organization, InvitationId id) {
        return database.sql()
                .fetchOptional(INVITATION, in(organization).and(INVITATION.ID.eq(id.value())))
                .map(PostgresInvitationRepository::invitation);
    }

    @Override
    public Optional<Invitation> pending(OrganizationId organization, EmailAddress email) {
        return database.sql()
                .fetchOptional(
                        INVITATION,
                        in(organization)
                                .and(INVITATION.EMAIL_KEY.eq(email.key()))
                                .and(INVITATION.STATE.eq(InvitationState.PENDING.name())))
                .map(PostgresInvitationRepository::invitation);
    }

    @Override
    public Page<Invitation> page(OrganizationId organization, Filter filter, PageRequest request) {
        var after = request.after()
                .map(key -> INVITATION.ID.lt(UUID.fromString(key.values().getFirst())))
                .orElse(DSL.noCondition());
        var rows = database.sql()
                .selectFrom(INVITATION)
                .where(in(organization))
                .and(filter.state().map(state -> in(state, filter.now())).orElse(DSL.noCondition()))
                .and(after)
                .orderBy(INVITATION.ID.desc())
                .limit(request.limit() + 1)
                .fetch(PostgresInvitationRepository::invitation);
        return Page.ofOneMore(rows, request.limit(), row -> Keyset.of(row.id().value()));
    }

    private static Condition in(InvitationState state, Instant now) {
        return switch (state) {
            case PENDING -> INVITATION.STATE.eq(InvitationState.PENDING.name()).and(INVITATION.EXPIRES_AT.gt(now));
            case EXPIRED ->
                INVITATION
                        .STATE
                        .eq(InvitationState.EXPIRED.name())
                        .or(INVITATION.STATE.eq(InvitationState.PENDING.name()).and(INVITATION.EXPIRES_AT.le(now)));
            case ACCEPTED, DECLINED, WITHDRAWN -> INVITATION.STATE.eq(state.name());
        };
    }

    @Override
    public List<Invitation> openFrom(OrganizationId organization, PersonId sender, Instant now) {
        return database.sql()
                .selectFrom(INVITATION)
                .where(in(organization))
                .and(in(InvitationState.PENDING, now))
                .and(INVITATION.INVITED_BY.eq(sender.value()))
                .orderBy(INVITATION.ID)
                .fetch(PostgresInvitationRepository::invitation);
    }

    @Override
    public void add(Invitation invitation) {
        database.sql().insertInto(INVITATION).set(row(invitation)).execute();
    }

    @Override
    public boolean replace(Invitation invitation, Generation expected) {
        return database.sql()
                        .update(INVITATION)
                        .set(row(invitation))
                        .where(in(invitation.organization()))
                        .and(INVITATION.ID.eq(invitation.id().value()))
                        .and(INVITATION.GENERATION.eq(expected.value()))
                        .execute()
                == 1;
    }

    @Override
    public boolean countLink(OrganizationId organization, LocalDate day, long limit) {
        // The first of a day meets no row to be compared with.
        if (limit < 1) return false;
        return database.sql()
                        .insertInto(INVITATION_DAY)
                        .set(INVITATION_DAY.ORGANIZATION_ID, organization.value())
                        .set(INVITATION_DAY.DAY, day)
                        .set(INVITATION_DAY.SENT, 1L)
                        .onConflict(INVITATION_DAY.ORGANIZATION_ID, INVITATION_DAY.DAY)
                        .doUpdate()
                        .set(INVITATION_DAY.SENT, INVITATION_DAY.SENT.plus(1))
                        .where(INVITATION_DAY.SENT.lt(limit))
                        .execute()
                == 1;
    }

    private static Condition in(OrganizationId organization) {
        return INVITATION.ORGANIZATION_ID.eq(organization.value());
    }

    private static InvitationRecord row(Invitation invitation) {
        var row = new InvitationRecord();
        row.setOrganizationId(invitation.organization().value());
        row.setId(invitation.id().value());
        row.setEmail(invitation.email().text());
        row.setEmailKey(invitation.email().key());
        row.setRole(invitation.role().name());
        row.setState(invitation.state().name());
        row.setInvitedBy(invitation.invitedBy().value());
        row.setCreatedAt(invitation.createdAt());
        row.setExpiresAt(invitation.expiresAt());
        row.setSettledAt(invitation.settledAt().orElse(null));
        row.setAcceptedBy(invitation.acceptedBy().map(PersonId::value).orElse(null));
        row.setGeneration(invitation.generation().value());
        return row;
    }

    private static Invitation invitation(InvitationRecord row) {
        return new Invitation(
                new InvitationId(row.getId()),
                new OrganizationId(row.getOrganizationId()),
                new EmailAddress(row.getEmail()),
                MemberRole.valueOf(row.getRole()),
                new PersonId(row.getInvitedBy()),
                row.getCreatedAt(),
                row.getExpiresAt(),
                InvitationState.valueOf(row.getState()),
                Optional.ofNullable(row.getSettledAt()),
                Optional.ofNullable(row.getAcceptedBy()).map(PersonId::new),
                new Generation(row.getGeneration()));
    }
}
