/** Tests over HTTP, for this module and for contexts: a server with chosen beans, callers with tokens, answers to look at. */
@NullMarked
package io.hexarch.platform.web.test;

import org.jspecify.annotations.NullMarked;
