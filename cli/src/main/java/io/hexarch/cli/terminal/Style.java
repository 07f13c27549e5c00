package io.hexarch.cli.terminal;

/** The few colours that are used, or none of them. */
public record Style(boolean on) {

    public String bold(String text) {
        return coded("1", text);
    }

    public String dim(String text) {
        return coded("2", text);
    }

    public String good(String text) {
        return coded("32", text);
    }

    public String bad(String text) {
        return coded("31", text);
    }

    public String busy(String text) {
        return coded("36", text);
    }

    public String warning(String text) {
        return coded("33", text);
    }

    private String coded(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
