package io.hexarch.broken.adapter;

/** May do what others may not. */
public final class Outside {

    public void pause() throws InterruptedException {
        Thread.sleep(1);
    }
}
