package io.hexarch.platform.web.page;

import io.hexarch.kernel.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Lets controllers answer a {@link Page}: seals where the next one begins. */
@ControllerAdvice
public final class PageBodies implements ResponseBodyAdvice<Object> {

    private final CursorSeal seal;

    public PageBodies(CursorSeal seal) {
        this.seal = seal;
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof Page<?>(var items, var next)) || !(request instanceof ServletServerHttpRequest servlet))
            return body;
        var list = ListIdentity.of(servlet.getServletRequest());
        return new PageBody<>(items, next.map(keyset -> seal.seal(keyset, list)).orElse(null));
    }
}
