package io.hexarch.broken.unmarked;

final class Forgotten {}
