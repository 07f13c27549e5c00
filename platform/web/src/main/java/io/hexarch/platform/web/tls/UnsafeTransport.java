package io.hexarch.platform.web.tls;

/** The settings would make the server reachable in a way that is not safe. */
public final class UnsafeTransport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    UnsafeTransport(String fault, String remedy) {
        super(fault);
        this.remedy = remedy;
    }

    /** What to set instead. */
    public String remedy() {
        return remedy;
    }
}
