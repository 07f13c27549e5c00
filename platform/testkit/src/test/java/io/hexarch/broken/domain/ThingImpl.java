package io.hexarch.broken.domain;

record ThingImpl(String name) {}
