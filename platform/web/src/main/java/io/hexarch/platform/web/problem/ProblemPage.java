package io.hexarch.platform.web.problem;

import io.hexarch.kernel.problem.ProblemCode;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * What a problem means and how to mend it: the same words in {@code docs/reference/problems.md} and on the page that its {@code type} leads to.
 *
 * @param meaning one sentence
 * @param remedy for whoever asked, and for the operator; code in back quotes
 */
public record ProblemPage(String type, String code, int status, String title, String meaning, String remedy) {

    private static final String PATH = "/problems/";
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    public static ProblemPage of(ProblemCode code) {
        return new ProblemPage(typeOf(code), code.code(), code.status(), code.title(), code.meaning(), code.remedy());
    }

    /** What problem details name as their {@code type}: relative, for a server has one address inside and another outside. */
    static String typeOf(ProblemCode code) {
        return PATH + code.code();
    }

    public String markdown() {
        return """
                ## %s

                %d · %s. %s

                %s
                """.formatted(code, status, title, meaning, remedy);
    }

    /** Needs no style: nothing but what is in the answer itself may be loaded by it. */
    String html() {
        return """
                <!doctype html>
                <html lang="en">
                  <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <meta name="color-scheme" content="light dark">
                    <title>%2$s · Hexarch</title>
                  </head>
                  <body>
                    <h1>%2$s</h1>
                    <p>%3$s</p>
                    <h2>What to do</h2>
                    <p>%4$s</p>
                    <p><small>Status %5$d, code <code>%1$s</code></small></p>
                  </body>
                </html>
                """.formatted(
                        HtmlUtils.htmlEscape(code),
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(meaning),
                        CODE.matcher(HtmlUtils.htmlEscape(remedy)).replaceAll("<code>$1</code>"),
                        status);
    }
}
