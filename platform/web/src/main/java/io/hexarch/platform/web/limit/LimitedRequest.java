package io.hexarch.platform.web.limit;

import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request whose body ends with a refusal when it grows too large or comes too slowly. */
final class LimitedRequest extends HttpServletRequestWrapper {

    private final long largest;
    private final long deadline;
    private @Nullable ServletInputStream body;

    LimitedRequest(HttpServletRequest request, long largest, Duration deadline) {
        super(request);
        this.largest = largest;
        this.deadline = System.nanoTime() + deadline.toNanos();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) body = new Body(super.getInputStream());
        return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private final class Body extends ServletInputStream {

        private final ServletInputStream inner;
        private long count;

        Body(ServletInputStream inner) {
            this.inner = inner;
        }

        @Override
        public int read() throws IOException {
            int read = inner.read();
            if (read >= 0) counted(1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = inner.read(target, offset, length);
            if (read > 0) counted(read);
            return read;
        }

        private void counted(int bytes) {
            count += bytes;
            if (count > largest) throw BodyFilter.tooLarge(largest);
            if (System.nanoTime() > deadline)
                throw new Refused(
                        KernelProblem.MALFORMED_REQUEST, "The body took too long to arrive. Send it again at once.");
        }

        @Override
        public boolean isFinished() {
            return inner.isFinished();
        }

        @Override
        public boolean isReady() {
            return inner.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            inner.setReadListener(listener);
        }
    }
}
