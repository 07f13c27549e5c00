/** Sign-in and one's own matters over HTTP. */
@NullMarked
package io.hexarch.identity.adapter.web;

import org.jspecify.annotations.NullMarked;
