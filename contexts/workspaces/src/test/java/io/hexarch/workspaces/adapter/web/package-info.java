@NullMarked
package io.hexarch.workspaces.adapter.web;

import org.jspecify.annotations.NullMarked;
