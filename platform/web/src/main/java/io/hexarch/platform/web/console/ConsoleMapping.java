package io.hexarch.platform.web.console;

import io.hexarch.platform.web.security.Paths;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolver;

/**
 * Every address that is not the API's is the console's. What the build named after its content never changes and is kept for a year; the
 * page itself is asked for each time.
 */
final class ConsoleMapping extends AbstractHandlerMapping {

    private static final String ASSETS = "/assets/";

    private final ResourceHttpRequestHandler assets;
    private final ResourceHttpRequestHandler pages;

    ConsoleMapping() throws Exception {
        this.assets = handler(
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable(), new PathResourceResolver());
        this.pages = handler(CacheControl.noCache(), new ConsolePages());
        setOrder(LOWEST_PRECEDENCE - 1);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        var path = request.getRequestURI();
        if (!reading || !Paths.isConsole(path)) return null;
        request.setAttribute(
                PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE, path.equals("/") ? "index.html" : path.substring(1));
        return path.startsWith(ASSETS) ? assets : pages;
    }

    private static ResourceHttpRequestHandler handler(CacheControl cache, PathResourceResolver last) throws Exception {
        var handler = new ResourceHttpRequestHandler();
        handler.setLocations(List.of(new ClassPathResource("console/")));
        handler.setResourceResolvers(List.<ResourceResolver>of(new EncodedResourceResolver(), last));
        handler.setCacheControl(cache);
        handler.setUseLastModified(false);
        handler.setEtagGenerator(ConsolePages::etagOf);
        handler.afterPropertiesSet();
        return handler;
    }
}
