package io.hexarch.identity.adapter.web;

import io.hexarch.identity.application.ChangePassword;
import io.hexarch.identity.application.RenameMe;
import io.hexarch.identity.application.ShowMe;
import io.hexarch.identity.domain.Password;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.IfMatch;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own profile. */
@RestController
@RequestMapping("/api/v1/me")
public class MeController {

    private final ShowMe showMe;
    private final RenameMe renameMe;
    private final ChangePassword changePassword;

    public MeController(ShowMe showMe, RenameMe renameMe, ChangePassword changePassword) {
        this.showMe = showMe;
        this.renameMe = renameMe;
        this.changePassword = changePassword;
    }

    record UpdateMeRequest(String displayName) {}

    record ChangePasswordRequest(String currentPassword, String newPassword) {
        @Override
        public String toString() {
            return "ChangePasswordRequest[]";
        }
    }

    @GetMapping
    ResponseEntity<Me> getMe(Actor actor) {
        return answer(actor);
    }

    @PatchMapping
    ResponseEntity<Me> updateMe(Actor actor, IfMatch match, @RequestBody UpdateMeRequest request) {
        return switch (renameMe.rename(actor, Fields.displayName(request.displayName()), match.expected())) {
            case RenameMe.Outcome.Renamed _ -> answer(actor);
            case RenameMe.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    /** The other sessions end. */
    @PutMapping("/password")
    ResponseEntity<Void> changePassword(Actor actor, @RequestBody ChangePasswordRequest request) {
        var command =
                new ChangePassword.Command(Password.of(request.currentPassword()), Password.of(request.newPassword()));
        return switch (changePassword.change(actor, command)) {
            case ChangePassword.Outcome.Changed() -> Responses.noContent();
            case ChangePassword.Outcome.Rejected no -> throw Problems.refuse(no);
        };
    }

    private ResponseEntity<Me> answer(Actor actor) {
        var me = showMe.show(actor);
        return Responses.ok(EntityTag.of(me.person().generation()), Me.of(me.person(), me.memberships()));
    }
}
