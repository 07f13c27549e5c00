@NullMarked
package io.hexarch.applications.adapter.gateway;

import org.jspecify.annotations.NullMarked;
