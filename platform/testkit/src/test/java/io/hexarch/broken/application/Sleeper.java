package io.hexarch.broken.application;

final class Sleeper {

    void rest() throws InterruptedException {
        Thread.sleep(1);
    }
}
