package io.hexarch.cli.json;

/** JSON that is well formed and yet not what the reader expects: most often two versions that do not know each other. */
public final class UnexpectedJson extends RuntimeException {

    public UnexpectedJson(String message) {
        super(message);
    }

    static UnexpectedJson instead(String expected, Json found) {
        var text = JsonText.compact(found);
        return new UnexpectedJson(
                "expected " + expected + ", found " + (text.length() <= 60 ? text : text.substring(0, 60) + "…"));
    }
}
