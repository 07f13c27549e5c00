/** Long work as it goes on: what is shown of it, and how it is waited for. */
@NullMarked
package io.hexarch.cli.progress;

import org.jspecify.annotations.NullMarked;
