package io.hexarch.platform.web;

import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.page.Keyset;
import io.hexarch.kernel.page.Page;
import io.hexarch.kernel.page.PageRequest;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Problem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.usecase.Generation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A small resource that has everything a real one has. */
@Configuration(proxyBeanMethods = false)
class ThingsConfiguration {

    enum Colour {
        RED,
        DARK_BLUE
    }

    record Part(String name, @Max(9) int count) {}

    record CreateThingRequest(
            @NotBlank @Size(max = 10) String name,
            Colour colour,
            @Nullable String note,
            @Nullable List<@Valid Part> parts,
            @Nullable OrganizationId owner) {}

    record UpdateThingRequest(Patch<@Size(max = 10) String> name, Patch<@Nullable String> note) {}

    record Thing(
            OrganizationId id,
            String name,
            Colour colour,
            @Nullable String note,
            Instant at,
            Generation generation) {}

    @RestController
    @RequestMapping("/api/v1/things")
    static class ThingsController {

        static final AtomicLong REVISION = new AtomicLong(7);

        @GetMapping
        Page<String> listThings(PageRequest page, @RequestParam Optional<Colour> colour) {
            int from = page.after()
                    .map(keyset -> Integer.parseInt(keyset.values().getFirst()))
                    .orElse(0);
            var rows = IntStream.range(from, 5)
                    .limit(page.limit() + 1L)
                    .mapToObj(Integer::toString)
                    .toList();
            return Page.ofOneMore(rows, page.limit(), last -> Keyset.of(Integer.parseInt(last) + 1));
        }

        @PostMapping
        ResponseEntity<Thing> createThing(@Valid @RequestBody CreateThingRequest request, Actor actor) {
            var id = new OrganizationId(actor.id());
            var thing =
                    new Thing(id, request.name(), request.colour(), request.note(), Instant.EPOCH, Generation.FIRST);
            return Responses.created(Responses.at("things", id), EntityTag.of(thing.generation()), thing);
        }

        @GetMapping("/{thing}")
        ResponseEntity<Map<String, Long>> getThing(@PathVariable OrganizationId thing, Wait wait) {
            return wait.forChange(
                    thing,
                    () -> Map.of("revision", REVISION.get()),
                    body -> EntityTag.of(new Generation(3), body.getOrDefault("revision", 0L)));
        }

        @PatchMapping("/{thing}")
        Map<String, String> updateThing(
                @PathVariable OrganizationId thing, IfMatch match, @Valid @RequestBody UpdateThingRequest request) {
            return Map.of(
                    "name",
                    request.name().or("before"),
                    "note",
                    String.valueOf(request.note().or("before")));
        }

        @DeleteMapping("/{thing}")
        ResponseEntity<Void> deleteThing(@PathVariable OrganizationId thing, IfMatch match) {
            if (match.expected().value() != 3) throw new Refused(KernelProblem.CHANGED_MEANWHILE, "Read it again.");
            return Responses.noContent();
        }

        @PublicEndpoint("for the test")
        @GetMapping("/public")
        Map<String, Boolean> getPublic(Optional<Actor> actor) {
            return Map.of("known", actor.isPresent());
        }

        @GetMapping("/faults/{kind}")
        String fail(@PathVariable String kind) throws Exception {
            throw switch (kind) {
                case "full" -> new UncheckedIOException(new IOException("secret: No space left on device"));
                case "down" ->
                    new Refused(Problem.of(KernelProblem.UNAVAILABLE, "The database is down.")
                            .retryAfter(Duration.ofMillis(1500)));
                case "refused" ->
                    new Refused(Problem.of(KernelProblem.RULE_BROKEN, "No.").at("/name", "taken"));
                default -> new IllegalStateException("secret detail of " + kind);
            };
        }
    }
}
