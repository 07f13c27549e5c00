package io.hexarch.e2e.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds what leaks, so that its silence means something. */
class SearcherTest {

    private static final String PASSWORD = "plucky canary & ümlaut?";
    private static final Secret SECRET = new Secret(Kind.PASSWORD, "a test", PASSWORD);

    private final Searcher searcher = new Searcher(List.of(SECRET));

    @TempDir
    Path folder;

    @Test
    void shouldFindALeakingLineAndSayWhereWithoutRepeatingIt() {
        var log = "2026-11-21 INFO ready\n2026-11-21 WARN sign-in of ada failed: " + PASSWORD + "\n";

        var found = searcher.search("server.log", bytes(log));

        assertThat(found)
                .singleElement()
                .hasToString("PASSWORD of a test (23 characters), plain, in server.log after"
                        + " \"2026-11-21 WARN sign-in of ada failed: \"");
    }

    @Test
    void shouldFindNothingWhereNothingIs() {
        assertThat(searcher.search("server.log", bytes("sign-in of ada failed: plucky canary\n")))
                .isEmpty();
        assertThat(searcher.search("server.log", new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "{\"password\":\"", "ada:"})
    void shouldFindItInsideOfBase64WhateverStandsAroundIt(String before) {
        var standard = Base64.getEncoder().encodeToString(bytes(before + PASSWORD + "\"}"));
        var url = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(before + PASSWORD));

        assertThat(encodings("Authorization: Basic " + standard)).contains("base64");
        assertThat(encodings("state=" + url)).isNotEmpty();
    }

    @Test
    void shouldFindItUrlEncodedAndInHexadecimal() {
        var form = URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);

        assertThat(encodings("GET /sign-in?password=" + form)).containsExactly("URL-encoded");
        assertThat(encodings("GET /sign-in/" + form.replace("+", "%20"))).containsExactly("URL-encoded");
        assertThat(encodings("\\x7b" + HexFormat.of().formatHex(bytes(PASSWORD))))
                .containsExactly("plain, hexadecimal");
    }

    @ParameterizedTest
    @CsvSource({
        "REFRESH_TOKEN, QmFzZTY0dXJsVGV4dE9mRm9ydHlUaHJlZUNoYXJhY3Q, QmFzZTY0dXJsVGV4dE9mR",
        "API_KEY, hxk_01m7ybpp1sexxa3pc921bz3dbb_QmFzZTY0dXJsVGV4dE9mRm9ydHlUaHJlZUNoYXJhY3Q, QmFzZTY0dXJsVGV4dE9mR",
        "ACCESS_TOKEN, eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJlT2ZTaXh0eUZvdXJCeXRlcw, c2lnbmF0dXJlT2ZTa"
    })
    void shouldFindHalfOfSomethingLong(Kind kind, String value, String shortened) {
        var half = new Searcher(List.of(new Secret(kind, "a test", value)));

        assertThat(half.search("server.log", bytes("token " + shortened + "…"))).isNotEmpty();
    }

    @Test
    void shouldNotTakeWhatEverybodyMayKnowForASecret() {
        var key = new Secret(Kind.API_KEY, "a test", "hxk_01m7ybpp1sexxa3pc921bz3dbb_" + "Qm".repeat(21) + "x");

        assertThat(new Searcher(List.of(key)).search("audit", bytes("made hxk_01m7ybpp1sexxa3pc921bz3dbb")))
                .isEmpty();
    }

    @Test
    void shouldRefuseWhatItWouldFindByChance() {
        assertThatThrownBy(() -> new Searcher(List.of(new Secret(Kind.PASSWORD, "a test", "hunter2"))))
                .hasMessageContaining("too short");
    }

    @Test
    void shouldLookIntoWhatWasPutAwayAndPacked() throws IOException {
        var rotated = Files.createDirectory(folder.resolve("old")).resolve("server.log.2026-11-20.0.gz");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(rotated))) {
            packed.write(bytes("password=" + PASSWORD));
        }

        var file = LogFiles.below(folder).getFirst();

        assertThat(searcher.search(file.toString(), LogFiles.content(file))).hasSize(1);
    }

    private List<String> encodings(String text) {
        return searcher.search("a place", bytes(text)).stream()
                .map(Finding::encoding)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
