/**
 * Secrets at rest: sealed with a data key of their owner, which is itself sealed with a key that never lies beside the data.
 *
 * @see <a href="https://csrc.nist.gov/pubs/sp/800/38/d/final">NIST SP 800-38D, Galois/Counter Mode</a>
 */
@ApplicationModule(
        id = "secrets",
        displayName = "secrets",
        allowedDependencies = {"kernel", "data"})
@NullMarked
package io.hexarch.platform.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
