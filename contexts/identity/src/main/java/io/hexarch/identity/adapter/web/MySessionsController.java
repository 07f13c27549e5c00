package io.hexarch.identity.adapter.web;

import io.hexarch.identity.application.EndSession;
import io.hexarch.identity.application.ListSessions;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.SessionId;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.platform.web.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where one is signed in. */
@RestController
@RequestMapping("/api/v1/me/sessions")
public class MySessionsController {

    private final ListSessions listSessions;
    private final EndSession endSession;

    public MySessionsController(ListSessions listSessions, EndSession endSession) {
        this.listSessions = listSessions;
        this.endSession = endSession;
    }

    @GetMapping
    Page<Session> listSessions(Actor actor, PageRequest page) {
        return listSessions.list(actor, page).map(session -> Session.of(session, actor));
    }

    @DeleteMapping("/{session}")
    ResponseEntity<Void> deleteSession(Actor actor, @PathVariable SessionId session) {
        endSession.end(actor, session);
        return Responses.noContent();
    }
}
