/** The files that are written from the running server, and compared with it: the REST API's description, permissions, problems, settings. */
@NullMarked
package io.hexarch.server.contract;

import org.jspecify.annotations.NullMarked;
