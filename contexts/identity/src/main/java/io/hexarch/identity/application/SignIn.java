package io.hexarch.identity.application;

import io.hexarch.identity.EmailAddress;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Password;
import io.hexarch.identity.domain.Person;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refusal;

/** Opens a session for whoever knows the password. No gate stands before it: nobody is signed in yet. */
public final class SignIn {

    static final String ACTION = "session.start";

    private final PasswordCheck check;
    private final OpenSession open;

    public SignIn(PasswordCheck check, OpenSession open) {
        this.check = check;
        this.open = open;
    }

    /** What is presented at the door. */
    public record Command(EmailAddress email, Password password, ClientKind client) {}

    /** Signed in, or not. */
    public sealed interface Outcome {
        record Opened(Admission admission) implements Outcome {}

        record Rejected(Problem problem) implements Outcome, Refusal {}
    }

    public Outcome signIn(Command command, Origin origin) {
        return switch (check.check(command.email(), command.password(), ACTION, origin)) {
            case PasswordCheck.Verdict.Right(var person) -> open(person, command.client(), origin);
            case PasswordCheck.Verdict.Wrong() -> new Outcome.Rejected(Reasons.wrongCredentials());
            case PasswordCheck.Verdict.SlowedDown(var pause) -> new Outcome.Rejected(Reasons.slowedDown(pause));
        };
    }

    private Outcome open(Person person, ClientKind client, Origin origin) {
        return open.open(person.id(), client, origin, current -> check.succeeded(current))
                .<Outcome>map(Outcome.Opened::new)
                .orElseGet(() -> new Outcome.Rejected(Reasons.wrongCredentials()));
    }
}
