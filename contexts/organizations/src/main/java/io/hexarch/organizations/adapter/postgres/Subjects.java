package io.hexarch.organizations.adapter.postgres;

import io.hexarch.kernel.id.PersonId;
import io.hexarch.kernel.id.ServiceAccountId;
import io.hexarch.organizations.GroupId;
import io.hexarch.organizations.Subject;
import java.util.UUID;

/** Subjects as two columns, their kind and their id. */
final class Subjects {

    static final String PERSON = "person";
    static final String GROUP = "group";
    static final String SERVICE_ACCOUNT = "serviceAccount";

    private Subjects() {}

    static String kind(Subject subject) {
        return switch (subject) {
            case Subject.Person _ -> PERSON;
            case Subject.Group _ -> GROUP;
            case Subject.ServiceAccount _ -> SERVICE_ACCOUNT;
        };
    }

    static Subject of(String kind, UUID id) {
        return switch (kind) {
            case PERSON -> new Subject.Person(new PersonId(id));
            case GROUP -> new Subject.Group(new GroupId(id));
            case SERVICE_ACCOUNT -> new Subject.ServiceAccount(new ServiceAccountId(id));
            default -> throw new IllegalStateException("no subject is a " + kind);
        };
    }
}
