package io.hexarch.platform.web.problem;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.ProblemCatalogue;
import io.hexarch.kernel.problem.ProblemCode;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.web.PublicEndpoint;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Where the {@code type} of a problem leads: a page for people, Markdown for terminals, JSON for programs. */
@RestController
public final class ProblemPages {

    private static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    /** The first that a caller accepts is given: programs that accept anything are given JSON, as everywhere. */
    private static final List<MediaType> FORMS = List.of(MediaType.APPLICATION_JSON, HTML, MARKDOWN);

    private final Map<String, ProblemPage> pages;
    private final JsonMapper json;

    public ProblemPages(List<ProblemCatalogue> catalogues, JsonMapper json) {
        this.pages = catalogues.stream()
                .flatMap(catalogue -> catalogue.codes().stream())
                .collect(Collectors.toUnmodifiableMap(ProblemCode::code, ProblemPage::of));
        this.json = json;
    }

    @PublicEndpoint("also whoever is not signed in is refused, and may read why")
    @GetMapping("/problems/{code}")
    ResponseEntity<byte[]> readProblem(@PathVariable String code, @RequestHeader HttpHeaders headers) {
        var page = Optional.ofNullable(pages.get(code)).orElseThrow(ProblemPages::unknown);
        var form = form(headers).orElseThrow(ProblemPages::noSuchForm);
        var body = body(page, form);
        return ResponseEntity.ok()
                .cacheControl(CACHE)
                .varyBy(HttpHeaders.ACCEPT)
                .eTag(DigestUtils.md5DigestAsHex(body))
                .contentType(form)
                .body(body);
    }

    private byte[] body(ProblemPage page, MediaType form) {
        if (form.equals(HTML)) return page.html().getBytes(StandardCharsets.UTF_8);
        if (form.equals(MARKDOWN)) return page.markdown().getBytes(StandardCharsets.UTF_8);
        return json.writeValueAsBytes(page);
    }

    private static Optional<MediaType> form(HttpHeaders headers) {
        return accepted(headers).stream()
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(accepted -> FORMS.stream().filter(accepted::includes))
                .findFirst();
    }

    private static List<MediaType> accepted(HttpHeaders headers) {
        try {
            var accepted = headers.getAccept();
            return accepted.isEmpty() ? List.of(MediaType.ALL) : accepted;
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }

    private static Refused unknown() {
        return new Refused(KernelProblem.NOT_FOUND, "There is no problem of that code. Check the address.");
    }

    private static Refused noSuchForm() {
        return new Refused(
                KernelProblem.NOT_ACCEPTABLE,
                "This page is " + FORMS.stream().map(ProblemPages::name).collect(Collectors.joining(", "))
                        + ". Say one of them in Accept, or leave it out.");
    }

    private static String name(MediaType form) {
        return form.getType() + "/" + form.getSubtype();
    }
}
