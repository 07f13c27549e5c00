@NullMarked
package io.hexarch.organizations.application.port;

import org.jspecify.annotations.NullMarked;
