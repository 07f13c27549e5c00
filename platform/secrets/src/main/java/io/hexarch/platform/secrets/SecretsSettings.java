package io.hexarch.platform.secrets;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How secrets are kept.
 *
 * @param keyFile the file with the key that seals all others; by default {@code secrets.key} below {@code hexarch.state}
 */
@ConfigurationProperties("hexarch.secrets")
public record SecretsSettings(@Nullable Path keyFile) {

    Path keyFileOr(Path usual) {
        return keyFile == null ? usual : keyFile;
    }
}
