package io.hexarch.benchmarks.specification;

/** What there is a benchmark of, in the order of the page. */
enum Subject {
    WORKSPACE("A workspace, from the wish to the first answer of kubectl"),
    API("The API under load"),
    AUTHORIZATION("Who asks, and whether they may"),
    SERVER("Starts, memory, and the client");

    private final String title;

    Subject(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** As {@code ./hexarch bench} and the files of results have it. */
    String benchmark() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
