package io.hexarch.cli.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** JSON as YAML 1.2, in which {@code no} and {@code on} are texts. Only what JSON can say is read: no tags, no objects of Java. */
public final class Yaml {

    private Yaml() {}

    /** Reads one document; an empty one is null. */
    public static Json parse(String text) {
        var settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(20)
                .build();
        try {
            return of(new Load(settings).loadFromString(text));
        } catch (MarkedYamlEngineException e) {
            var place = e.getProblemMark()
                    .map(mark -> ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1))
                    .orElse("");
            throw new UnexpectedJson("no YAML: " + e.getProblem() + place);
        } catch (YamlEngineException e) {
            throw new UnexpectedJson("no YAML: " + e.getMessage());
        }
    }

    public static String print(Json json) {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(1_000)
                .setSplitLines(false)
                .build();
        return new Dump(settings).dumpToString(plain(json));
    }

    private static Json of(@Nullable Object value) {
        return switch (value) {
            case null -> Json.Nothing.NULL;
            case Map<?, ?> map -> {
                var members = new LinkedHashMap<String, Json>();
                map.forEach((key, member) -> members.put(String.valueOf(key), of(member)));
                yield new Json.Members(members);
            }
            case List<?> list -> new Json.Items(list.stream().map(Yaml::of).toList());
            case String text -> new Json.Text(text);
            case Boolean flag -> new Json.Flag(flag);
            case BigInteger number -> new Json.Numeral(new BigDecimal(number));
            case Double number
            when number.isInfinite() || number.isNaN() -> throw new UnexpectedJson("no JSON: " + number);
            case Number number -> new Json.Numeral(new BigDecimal(number.toString()));
            case Object other ->
                throw new UnexpectedJson("no JSON: " + other.getClass().getSimpleName());
        };
    }

    private static @Nullable Object plain(Json json) {
        return switch (json) {
            case Json.Members(var members) -> {
                var map = new LinkedHashMap<String, @Nullable Object>();
                members.forEach((name, value) -> map.put(name, plain(value)));
                yield map;
            }
            case Json.Items(var values) -> {
                var list = new java.util.ArrayList<@Nullable Object>();
                values.forEach(value -> list.add(plain(value)));
                yield list;
            }
            case Json.Text(var value) -> value;
            case Json.Numeral(var value) ->
                value.stripTrailingZeros().scale() <= 0 ? value.toBigInteger() : value.doubleValue();
            case Json.Flag(var value) -> value;
            case Json.Nothing nothing -> null;
        };
    }
}
