package io.hexarch.cli.generator;

import java.util.Set;

/** Names and sentences as Java writes them. */
final class Words {

    private static final Set<String> RESERVED = Set.of("default", "class", "enum", "package", "switch", "new", "native");

    private Words() {}

    static String identifier(String name) {
        var text = new StringBuilder();
        var upper = false;
        for (var at = 0; at < name.length(); at++) {
            var character = name.charAt(at);
            if (!Character.isJavaIdentifierPart(character)) {
                upper = true;
            } else {
                text.append(upper ? Character.toUpperCase(character) : character);
                upper = false;
            }
        }
        var identifier = Character.toLowerCase(text.charAt(0)) + text.substring(1);
        return RESERVED.contains(identifier) ? identifier + "Value" : identifier;
    }

    static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** One line of Javadoc that cannot end the comment it stands in. */
    static String doc(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("&", "&amp;").replace("<", "&lt;").replace("*/", "*&#47;").replace("@", "&#64;");
    }
}
