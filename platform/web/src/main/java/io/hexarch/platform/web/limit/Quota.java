package io.hexarch.platform.web.limit;

/**
 * Requests that one holder may make within a minute, all at once if they like.
 *
 * @param policy whose limit it is
 * @param holder who has it: an id or an address
 * @param perMinute the capacity, refilled steadily
 */
record Quota(Policy policy, String holder, long perMinute) {

    /** Whose limit it is; the name is part of the API, in {@code RateLimit-Policy}. */
    enum Policy {
        CREDENTIAL("credential", "with one credential"),
        ORGANIZATION("organization", "of one organization"),
        WORKSPACE("workspace", "to the Kubernetes API of one workspace"),
        ADDRESS("address", "without a credential from one address");

        private final String label;
        private final String words;

        Policy(String label, String words) {
            this.label = label;
            this.words = words;
        }

        String label() {
            return label;
        }

        /** Which requests it counts, for a person. */
        String words() {
            return words;
        }
    }
}
