/** Every way a request can fail, told as one kind of answer: RFC 9457 problem details. */
@NullMarked
package io.hexarch.platform.web.problem;

import org.jspecify.annotations.NullMarked;
