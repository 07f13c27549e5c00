package io.hexarch.cli.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Templates of {@code -o jsonpath=}, in the part of kubectl's language that scripts use: text, {@code {.items[*].name}}, {@code ['a.b']},
 * indices from either end, {@code {"\n"}}, and {@code {range .items[*]}…{end}}. A member that is not there is nothing, not a fault.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubectl/jsonpath/">JSONPath support of kubectl</a>
 */
public final class JsonPath {

    private sealed interface Part {
        record Words(String text) implements Part {}

        record Value(List<Step> steps) implements Part {}

        record Range(List<Step> steps, List<Part> body) implements Part {}
    }

    private sealed interface Step {
        record Member(String name) implements Step {}

        record Index(int number) implements Step {}

        record All() implements Step {}
    }

    private final String template;
    private final List<Part> parts;
    private int at;

    private JsonPath(String template) {
        this.template = template;
        this.parts = parts(false);
    }

    /** @throws UnexpectedJson if the template is none */
    public static JsonPath parse(String template) {
        return new JsonPath(template.contains("{") ? template : "{" + template + "}");
    }

    public String apply(Json json) {
        var text = new StringBuilder();
        write(parts, json, text);
        return text.toString();
    }

    private static void write(List<Part> parts, Json json, StringBuilder text) {
        for (var part : parts) {
            switch (part) {
                case Part.Words(var words) -> text.append(words);
                case Part.Value(var steps) ->
                    text.append(String.join(
                            " ",
                            follow(steps, json).stream().map(JsonPath::shown).toList()));
                case Part.Range(var steps, var body) -> follow(steps, json).forEach(each -> write(body, each, text));
            }
        }
    }

    private static String shown(Json json) {
        return json instanceof Json.Text(var value) ? value : JsonText.compact(json);
    }

    private static List<Json> follow(List<Step> steps, Json from) {
        var found = List.of(from);
        for (var step : steps) {
            var next = new ArrayList<Json>();
            for (var json : found) {
                switch (step) {
                    case Step.Member(var name)
                    when json instanceof Json.Members(var members) && members.containsKey(name) ->
                        next.add(json.at(name));
                    case Step.Index(var number)
                    when json instanceof Json.Items(var items) -> {
                        var index = number < 0 ? items.size() + number : number;
                        if (index >= 0 && index < items.size()) next.add(items.get(index));
                    }
                    case Step.All all when json instanceof Json.Items(var items) -> next.addAll(items);
                    case Step.All all when json instanceof Json.Members(var members) -> next.addAll(members.values());
                    case Step.Member none -> {}
                    case Step.Index none -> {}
                    case Step.All none -> {}
                }
            }
            found = next;
        }
        return found;
    }

    private List<Part> parts(boolean inRange) {
        var found = new ArrayList<Part>();
        while (at < template.length()) {
            var open = template.indexOf('{', at);
            if (open < 0) open = template.length();
            if (open > at) found.add(new Part.Words(unescaped(template.substring(at, open))));
            if (open == template.length()) {
                at = open;
                break;
            }
            var close = closing(open);
            var inside = template.substring(open + 1, close).strip();
            at = close + 1;
            if (inside.equals("end")) {
                if (!inRange) throw new UnexpectedJson("jsonpath: {end} without {range}");
                return found;
            }
            found.add(part(inside));
        }
        if (inRange) throw new UnexpectedJson("jsonpath: {range} without {end}");
        return found;
    }

    private Part part(String inside) {
        if (inside.startsWith("\"") && inside.endsWith("\"") && inside.length() > 1) {
            return new Part.Words(unescaped(inside.substring(1, inside.length() - 1)));
        }
        if (inside.startsWith("range "))
            return new Part.Range(steps(inside.substring(6).strip()), parts(true));
        return new Part.Value(steps(inside));
    }

    private int closing(int open) {
        var quoted = false;
        for (var place = open + 1; place < template.length(); place++) {
            var character = template.charAt(place);
            if (character == '"') quoted = !quoted;
            if (character == '}' && !quoted) return place;
        }
        throw new UnexpectedJson("jsonpath: no } for the { at column " + (open + 1));
    }

    private static List<Step> steps(String path) {
        var steps = new ArrayList<Step>();
        var rest = path.startsWith("$") || path.startsWith("@") ? path.substring(1) : path;
        while (!rest.isEmpty() && !rest.equals(".")) {
            var end = rest.startsWith("[") ? rest.indexOf(']') + 1 : memberEnd(rest);
            if (end <= 0) throw new UnexpectedJson("jsonpath: cannot read \"" + rest + "\" in \"" + path + "\"");
            steps.add(
                    rest.startsWith("[") ? bracket(rest.substring(1, end - 1), path) : dotted(rest.substring(0, end)));
            rest = rest.substring(end);
        }
        return steps;
    }

    private static int memberEnd(String rest) {
        var end = 1;
        while (end < rest.length() && rest.charAt(end) != '.' && rest.charAt(end) != '[') end++;
        return end;
    }

    private static Step dotted(String text) {
        var name = text.startsWith(".") ? text.substring(1) : text;
        return name.equals("*") ? new Step.All() : new Step.Member(name);
    }

    private static Step bracket(String text, String path) {
        if (text.equals("*")) return new Step.All();
        if (text.length() > 1 && text.startsWith("'") && text.endsWith("'")) {
            return new Step.Member(text.substring(1, text.length() - 1));
        }
        if (text.matches("-?\\d{1,9}")) return new Step.Index(Integer.parseInt(text));
        throw new UnexpectedJson("jsonpath: cannot read \"[" + text + "]\" in \"" + path + "\"");
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }
}
