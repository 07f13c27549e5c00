@NullMarked
package io.hexarch.organizations.adapter.web;

import org.jspecify.annotations.NullMarked;
