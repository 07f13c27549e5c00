package io.hexarch.e2e.canary;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows the secrets in what was heard: answers, cookies, files that a client keeps for its owner. */
final class Learned {

    private static final String RANDOM = "([A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])";
    private static final String TOKEN = "(eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{40,})";

    private record Form(Kind kind, Pattern pattern, UnaryOperator<String> meaning) {
        private Form(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern), UnaryOperator.identity());
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(Kind.KUBECONFIG_TOKEN, "token: " + TOKEN),
            new Form(Kind.ACCESS_TOKEN, TOKEN),
            new Form(Kind.REFRESH_TOKEN, "\"refreshToken\"\\s*:\\s*\"" + RANDOM),
            new Form(Kind.REFRESH_TOKEN, "__Secure-hexarch-refresh=" + RANDOM),
            new Form(Kind.FINGERPRINT, "__Host-hexarch-fpt=" + RANDOM),
            new Form(Kind.ONE_TIME_LINK, "#token=" + RANDOM),
            new Form(Kind.API_KEY, "(hxk_[0-9a-z]{26}_[A-Za-z0-9_-]{43})"),
            new Form(
                    Kind.PRIVATE_KEY,
                    Pattern.compile("(?s)(-----BEGIN [A-Z ]*PRIVATE KEY-----.*?-----END)"),
                    key -> key),
            new Form(Kind.CLIENT_KEY, Pattern.compile("client-key-data: ([A-Za-z0-9+/]+=*)"), Learned::decoded));

    private Learned() {}

    static Stream<Secret> from(String origin, String heard) {
        return FORMS.stream()
                .flatMap(form -> form.pattern()
                        .matcher(heard)
                        .results()
                        .map(found ->
                                new Secret(form.kind(), origin, form.meaning().apply(found.group(1)))));
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
