/** Stand-ins for the kernel's ports, for tests of domain and use cases. They keep the contract, and forget all at the end. */
@NullMarked
package io.hexarch.testkit.fake;

import org.jspecify.annotations.NullMarked;
