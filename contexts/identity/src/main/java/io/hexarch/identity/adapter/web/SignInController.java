package io.hexarch.identity.adapter.web;

import io.hexarch.identity.application.BecomeFirstOperator;
import io.hexarch.identity.application.IssueBootstrapLink;
import io.hexarch.identity.application.Join;
import io.hexarch.identity.application.SignIn;
import io.hexarch.identity.domain.ClientKind;
import io.hexarch.identity.domain.Password;
import io.hexarch.kernel.actor.Origin;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.PublicEndpoint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ways in. */
@RestController
@RequestMapping("/auth")
public class SignInController {

    private final IssueBootstrapLink bootstrap;
    private final BecomeFirstOperator becomeFirstOperator;
    private final SignIn signIn;
    private final Join join;
    private final SessionCookies cookies;

    public SignInController(
            IssueBootstrapLink bootstrap,
            BecomeFirstOperator becomeFirstOperator,
            SignIn signIn,
            Join join,
            SessionCookies cookies) {
        this.bootstrap = bootstrap;
        this.becomeFirstOperator = becomeFirstOperator;
        this.signIn = signIn;
        this.join = join;
        this.cookies = cookies;
    }

    /** Whether the first operator is still missing. */
    record Bootstrap(boolean required) {}

    /** @param client the console when not said */
    record BootstrapRequest(
            String token,
            String email,
            String displayName,
            String password,
            @Nullable ClientKind client) {
        @Override
        public String toString() {
            return "BootstrapRequest[" + email + "]";
        }
    }

    record SignInRequest(String email, String password, ClientKind client) {
        @Override
        public String toString() {
            return "SignInRequest[" + client + "]";
        }
    }

    /** @param client the console when not said */
    record JoinRequest(
            String token,
            String displayName,
            String password,
            @Nullable ClientKind client) {
        @Override
        public String toString() {
            return "JoinRequest[]";
        }
    }

    @PublicEndpoint("asked before anybody exists")
    @GetMapping("/bootstrap")
    Bootstrap getBootstrap() {
        return new Bootstrap(bootstrap.required());
    }

    @PublicEndpoint("the one-time link is the proof")
    @PostMapping("/bootstrap")
    ResponseEntity<SignedIn> bootstrap(@RequestBody BootstrapRequest request, Origin origin) {
        var command = new BecomeFirstOperator.Command(
                Fields.linkToken(request.token()),
                Fields.email(request.email()),
                Fields.displayName(request.displayName()),
                Password.of(request.password()),
                Objects.requireNonNullElse(request.client(), ClientKind.CONSOLE));
        return switch (becomeFirstOperator.become(command, origin)) {
            case BecomeFirstOperator.Outcome.Opened(var admission) -> cookies.answer(admission);
            case BecomeFirstOperator.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @PublicEndpoint("e-mail address and password are the proof")
    @PostMapping("/sign-in")
    ResponseEntity<SignedIn> signIn(@RequestBody SignInRequest request, Origin origin) {
        var command =
                new SignIn.Command(Fields.email(request.email()), Password.of(request.password()), request.client());
        return switch (signIn.signIn(command, origin)) {
            case SignIn.Outcome.Opened(var admission) -> cookies.answer(admission);
            case SignIn.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    @PublicEndpoint("the invitation's one-time link is the proof")
    @PostMapping("/join")
    ResponseEntity<SignedIn> join(@RequestBody JoinRequest request, Origin origin) {
        var command = new Join.Command(
                Fields.linkToken(request.token()),
                Fields.displayName(request.displayName()),
                Password.of(request.password()),
                Objects.requireNonNullElse(request.client(), ClientKind.CONSOLE));
        return switch (join.join(command, origin)) {
            case Join.Outcome.Opened(var admission) -> cookies.answer(admission);
            case Join.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }
}
