package io.hexarch.audit.tampering;

import io.hexarch.audit.domain.Hash;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What somebody may do to the record who has the database and no key.
 *
 * @param deed what is done, and earlier ends of the chain that may be used for it
 */
record Tampering(String name, BiConsumer<Attacker, List<Earlier>> deed) {

    static final List<Tampering> ALL = List.of(
            of("record changed", (attacker, _) -> change(attacker)),
            of("outcome changed", (attacker, _) -> {
                var how = attacker.chance.nextBoolean()
                        ? "detail = detail || '.'"
                        : "result = case result when 'FAILED' then 'SUCCEEDED' else 'FAILED' end";
                attacker.run(
                        "update audit.outcome set " + how + " where organization_id = {0} and attempt_id = {1}",
                        attacker.organization(),
                        attacker.outcome());
            }),
            of(
                    "moved in time",
                    (attacker, _) -> attacker.run(
                            "update audit.record set at = at - {2} * interval '1 day' where organization_id = {0} and id = {1}",
                            attacker.organization(), attacker.record(), 1 + attacker.chance.nextInt(90))),
            of(
                    "moved to another",
                    (attacker, _) -> attacker.run(
                            "update audit.record set organization_id = gen_random_uuid() where organization_id = {0} and id = {1}",
                            attacker.organization(), attacker.record())),
            of(
                    "removed",
                    (attacker, _) -> attacker.run(
                            "delete from audit.record where organization_id = {0} and id = {1}",
                            attacker.organization(), attacker.record())),
            of("removed with link", (attacker, _) -> {
                var record = attacker.record();
                attacker.run(
                        "delete from audit.link where organization_id = {0} and subject_id = {1}",
                        attacker.organization(), record);
                attacker.run(
                        "delete from audit.record where organization_id = {0} and id = {1}",
                        attacker.organization(), record);
            }),
            of("removed and recomputed", (attacker, _) -> {
                attacker.run(
                        "delete from audit.record where organization_id = {0} and id = {1}",
                        attacker.organization(), attacker.record());
                attacker.recompute(1);
            }),
            of(
                    "link removed",
                    (attacker, _) -> attacker.run(
                            "delete from audit.link where organization_id = {0} and position = {1}",
                            attacker.organization(), position(attacker))),
            of("reordered", (attacker, _) -> {
                long one = position(attacker);
                long other = other(attacker, one);
                attacker.run("alter table audit.link drop constraint link_position_check");
                for (var step : List.of(
                        "update audit.link set position = 0 - position where organization_id = {0} and position in ({1}, {2})",
                        "update audit.link set position = {1} + {2} + position where organization_id = {0} and position < 0"))
                    attacker.run(step, attacker.organization(), one, other);
            }),
            of("swapped", (attacker, _) -> swap(attacker)),
            of("swapped and recomputed", (attacker, _) -> {
                swap(attacker);
                attacker.recompute(1 + attacker.chance.nextInt((int) attacker.length()) / 2);
            }),
            of("suffix recomputed", (attacker, _) -> {
                change(attacker);
                attacker.recompute(1);
            }),
            of("suffix signed by another key", (attacker, _) -> {
                change(attacker);
                attacker.recompute(1);
                signWithOwnKey(attacker);
            }),
            of("truncated", (attacker, _) -> attacker.cut(position(attacker) - 1)),
            of("truncated with checkpoint", (attacker, _) -> {
                attacker.cut(position(attacker) - 1);
                attacker.recompute(attacker.links().size() + 1L);
            }),
            of("all removed", (attacker, _) -> {
                attacker.cut(0);
                attacker.run("delete from audit.checkpoint where organization_id = {0}", attacker.organization());
            }),
            of(
                    "checkpoint removed",
                    (attacker, _) -> attacker.run(
                            "delete from audit.checkpoint where organization_id = {0}", attacker.organization())),
            of(
                    "older put back",
                    (attacker, older) ->
                            older.get(attacker.chance.nextInt(older.size())).putBack(attacker)),
            of("added", (attacker, _) -> attacker.run("""
            insert into audit.record (organization_id, id, at, actor_kind, actor_id, initiated_by, action, target_kind, result, details, xid)
            select organization_id, gen_random_uuid(), at, actor_kind, actor_id, initiated_by, action, target_kind, result, details, xid
            from audit.record where organization_id = {0} and id = {1}""", attacker.organization(), attacker.record())));

    private static Tampering of(String name, BiConsumer<Attacker, List<Earlier>> deed) {
        return new Tampering(name, deed);
    }

    void doTo(Attacker attacker, List<Earlier> earlier) {
        deed.accept(attacker, earlier);
    }

    /** How a chain ended at an earlier time, with its true signature. */
    record Earlier(long position, Hash hash, String sealedAt, io.hexarch.audit.domain.Signature signature) {

        void putBack(Attacker attacker) {
            attacker.cut(position);
            attacker.run(
                    """
                    update audit.checkpoint set position = {1}, hash = {2}, sealed_at = {3}::timestamptz, key_id = {4}, signature = {5}
                    where organization_id = {0}""", attacker.organization(), position, hash.bytes(), sealedAt, signature.key(), signature.bytes());
        }
    }

    private static final List<String> CHANGES = List.of(
            "action = action || 's'",
            "actor_id = gen_random_uuid()",
            "actor_kind = 'system'",
            "initiated_by = 'agent'",
            "target_id = coalesce(target_id, '') || 'x'",
            "target_kind = 'workspace'",
            "target_name = coalesce(target_name, '') || 'x'",
            "result = case result when 'REFUSED' then 'SUCCEEDED' else 'REFUSED' end",
            "details = details || '{\"more\": \"1\"}'",
            "address = coalesce(address, '') || '10.0.0.1'",
            "agent = coalesce(agent, '') || 'curl'",
            "trace = coalesce(trace, '') || '0'",
            "credential = coalesce(credential, '') || 'key_1'",
            "personal = coalesce(personal, '') || '\\x00'");

    private static void change(Attacker attacker) {
        var change = CHANGES.get(attacker.chance.nextInt(CHANGES.size()));
        attacker.run(
                "update audit.record set " + change + " where organization_id = {0} and id = {1}",
                attacker.organization(),
                attacker.record());
    }

    private static void swap(Attacker attacker) {
        var one = attacker.record();
        var other = attacker.record();
        while (other.equals(one)) other = attacker.record();
        attacker.run("""
                update audit.record r set (action, actor_id, target_id, details) =
                  (select o.action, o.actor_id, o.target_id, o.details from audit.record o
                   where o.organization_id = {0} and o.id = case r.id when {1} then {2} else {1} end)
                where r.organization_id = {0} and r.id in ({1}, {2})""", attacker.organization(), one, other);
    }

    private static long position(Attacker attacker) {
        return 1L + attacker.chance.nextInt((int) attacker.length());
    }

    private static long other(Attacker attacker, long one) {
        long other = position(attacker);
        return other == one ? (one == 1 ? 2 : one - 1) : other;
    }

    private static void signWithOwnKey(Attacker attacker) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var links = attacker.links();
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(links.getLast().link().end().statement());
            attacker.run(
                    "insert into audit.checkpoint_key (id, sealed, made_at) values ('mine', {0}, now())",
                    pair.getPrivate().getEncoded());
            attacker.run(
                    "update audit.checkpoint set key_id = 'mine', signature = {1} where organization_id = {0}",
                    attacker.organization(), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
