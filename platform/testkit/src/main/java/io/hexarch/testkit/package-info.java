/** What tests share: a real PostgreSQL, fakes of the kernel's ports, architecture rules. */
@NullMarked
package io.hexarch.testkit;

import org.jspecify.annotations.NullMarked;
