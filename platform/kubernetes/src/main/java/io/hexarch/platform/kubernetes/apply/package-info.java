/** Changing objects: server-side apply with our field manager, fences, deletion of exactly what was seen. */
@NullMarked
package io.hexarch.platform.kubernetes.apply;

import org.jspecify.annotations.NullMarked;
