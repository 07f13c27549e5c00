package io.hexarch.platform.web.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseHeadTest {

    @Test
    void shouldLeaveWhatFollowsUnread() throws IOException {
        var in = stream("HTTP/1.1 101 Switching Protocols\r\nUpgrade: SPDY/3.1\r\nX-Empty:\r\n\r\nframes");

        var head = ResponseHead.read(in);

        assertThat(head.status()).isEqualTo(101);
        assertThat(head.first("upgrade")).contains("SPDY/3.1");
        assertThat(head.first("x-empty")).contains("");
        assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo("frames");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\n",
                "SSH-2.0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nno field\r\n\r\n",
                "HTTP/2 200\r\n\r\n"
            })
    void shouldNotTakeAnythingElseForAnAnswer(String text) {
        assertThatThrownBy(() -> ResponseHead.read(stream(text))).isInstanceOf(IOException.class);
    }

    @Test
    void shouldNotReadForEver() {
        assertThatThrownBy(() -> ResponseHead.read(new Endless())).hasMessageContaining("too long");
    }

    @Test
    void shouldTakeTheFramesOffAChunkedBody() throws IOException {
        var body = new ChunkedInput(stream("4\r\nWiki\r\n5;x=y\r\npedia\r\n0\r\n\r\nnext"));

        assertThat(new String(body.readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo("Wikipedia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4\r\nWi", "x\r\n", "-1\r\n", "99999999999999999999999\r\n"})
    void shouldNotTakeABrokenBody(String text) {
        assertThatThrownBy(() -> new ChunkedInput(stream(text)).readAllBytes()).isInstanceOf(IOException.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            java.util.Arrays.fill(bytes, offset, offset + length, (byte) 'a');
            return length;
        }
    }
}
