package io.hexarch.workspaces.adapter.vcluster;

/** An image in the three parts that the chart wants. */
record ImageName(String registry, String repository, String tag) {

    static ImageName parse(String reference) {
        int slash = reference.indexOf('/');
        int colon = reference.lastIndexOf(':');
        if (slash < 1 || colon < slash) throw new IllegalArgumentException("not registry/repository:tag: " + reference);
        return new ImageName(
                reference.substring(0, slash), reference.substring(slash + 1, colon), reference.substring(colon + 1));
    }

    String asYaml() {
        return "{ registry: \"%s\", repository: \"%s\", tag: \"%s\" }".formatted(registry, repository, tag);
    }
}
