package io.hexarch.identity.domain;

import io.hexarch.kernel.id.ApiKeyId;
import java.util.Optional;

/** An API key as its holder shows it: {@code hxk_<id>_<secret>}, where the id is that of {@code key_<id>}. */
public record PresentedKey(ApiKeyId id, Secret secret) {

    public static final String PREFIX = "hxk_";

    private static final String ID_PREFIX = "key_";
    private static final int ID_LENGTH = 26;

    /** Empty when the text cannot be a key of ours. */
    public static Optional<PresentedKey> parse(String text) {
        int end = PREFIX.length() + ID_LENGTH;
        if (!text.startsWith(PREFIX) || text.length() <= end || text.charAt(end) != '_') return Optional.empty();
        return ApiKeyId.parse(ID_PREFIX + text.substring(PREFIX.length(), end))
                .flatMap(id -> Secret.parse(text.substring(end + 1)).map(secret -> new PresentedKey(id, secret)));
    }

    /** The part that may be shown later, so that its owner knows it again. */
    public static String visible(ApiKeyId id) {
        return PREFIX + id.text().substring(ID_PREFIX.length());
    }

    /** The whole key. For its owner's eyes, once. */
    public String reveal() {
        return visible(id) + "_" + secret.reveal();
    }
}
