package io.hexarch.broken.domain;

import io.hexarch.broken.adapter.Outside;

final class OutwardArrow {

    Object look() {
        return new Outside();
    }
}
