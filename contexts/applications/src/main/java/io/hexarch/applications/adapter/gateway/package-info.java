/** Requests to applications' own hosts, passed on to their pods. */
@NullMarked
package io.hexarch.applications.adapter.gateway;

import org.jspecify.annotations.NullMarked;
