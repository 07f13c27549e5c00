package io.hexarch.platform.web.console;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** A file of the console where there is one; else its page, since its addresses live in the browser. */
final class ConsolePages extends PathResourceResolver {

    private final Resource page = new ClassPathResource("console/index.html");
    private final Resource notBuilt = new ClassPathResource("console-not-built.html");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var file = path.isEmpty() ? null : super.resolveResourceInternal(request, path, locations, chain);
        if (file != null || request == null || !wantsPage(request)) return file;
        return page.exists() ? page : notBuilt;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** By content: the same build answers 304 from every replica. */
    static String etagOf(Resource file) {
        try (var content = file.getInputStream()) {
            return "\"" + HexFormat.of().formatHex(DigestUtils.md5Digest(content)) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getDescription(), e);
        }
    }
}
