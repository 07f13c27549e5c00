package io.hexarch.organizations.domain;

import io.hexarch.kernel.id.OrganizationId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An organization's short name in addresses: 3 to 40 of lower-case letters, digits and single hyphens, beginning with a letter.
 * Unique over the whole installation. (Double hyphens separate the parts of applications' host names.)
 */
public record Slug(String text) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^[^a-z]+|-+$");

    /** Words that are, or may become, parts of our own addresses, and names that pretend to be us. */
    private static final Set<String> RESERVED = Set.of(
            "about",
            "account",
            "accounts",
            "admin",
            "administrator",
            "api",
            "apps",
            "assets",
            "audit",
            "auth",
            "billing",
            "blog",
            "console",
            "contact",
            "dashboard",
            "default",
            "design",
            "docs",
            "events",
            "graphql",
            "health",
            "help",
            "hexarch",
            "home",
            "internal",
            "invite",
            "join",
            "k8s",
            "kubernetes",
            "legal",
            "login",
            "logout",
            "mail",
            "metrics",
            "new",
            "null",
            "operator",
            "operators",
            "organization",
            "organizations",
            "platform",
            "pricing",
            "privacy",
            "public",
            "root",
            "security",
            "settings",
            "sign-in",
            "sign-out",
            "signin",
            "signup",
            "static",
            "status",
            "support",
            "system",
            "team",
            "terms",
            "undefined",
            "welcome",
            "well-known",
            "workspace",
            "workspaces",
            "www");

    public Slug {
        if (!wellFormed(text)) throw new IllegalArgumentException("not a slug");
    }

    /** Empty when the text has another form. A reserved word is one that parses. */
    public static Optional<Slug> parse(String text) {
        return wellFormed(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    /** The slug that a name suggests; always one that may be used. */
    public static Slug suggestedBy(OrganizationName name) {
        var plain = MARKS.matcher(Normalizer.normalize(name.text(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = EDGES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
        var cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        var suggestion = EDGES.matcher(cut).replaceAll("");
        return parse(suggestion)
                .filter(slug -> !slug.reserved())
                .orElseGet(() -> suggestion.length() < SHORTEST ? new Slug("org") : new Slug(suggestion + "-org"));
    }

    /** Of an organization that was erased: its own is free for others. */
    static Slug ofStone(OrganizationId id) {
        return new Slug("erased-" + id.value().toString().replace("-", ""));
    }

    /** The same with a number behind it, for when the plain one is taken. */
    public Slug numbered(int number) {
        var tail = "-" + number;
        int room = LONGEST - tail.length();
        var head = text.length() > room ? text.substring(0, room) : text;
        return new Slug(EDGES.matcher(head).replaceAll("") + tail);
    }

    public boolean reserved() {
        return RESERVED.contains(text);
    }

    private static boolean wellFormed(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && FORM.matcher(text).matches();
    }
}
