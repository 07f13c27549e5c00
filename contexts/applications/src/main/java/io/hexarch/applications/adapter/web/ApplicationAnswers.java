package io.hexarch.applications.adapter.web;

import io.hexarch.applications.application.ChangeApplication;
import io.hexarch.applications.domain.Application;
import io.hexarch.kernel.problem.Refusal;
import io.hexarch.platform.web.HexarchUrl;
import io.hexarch.platform.web.Problems;
import io.hexarch.platform.web.Responses;
import org.springframework.http.ResponseEntity;

/** How wishes on applications are answered. */
record ApplicationAnswers(HexarchUrl url) {

    ResponseEntity<ApplicationResponse> of(ChangeApplication.Outcome outcome) {
        return switch (outcome) {
            case ChangeApplication.Accepted(var application) -> accepted(application);
            case Refusal no -> throw Problems.refuse(no);
        };
    }

    ResponseEntity<ApplicationResponse> accepted(Application application) {
        var body = ApplicationResponse.of(application, url);
        return Responses.accepted(Responses.at("applications", application.id()), body.tag(), body);
    }
}
