package io.hexarch.platform.web.test;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;

/** What comes of a body within some time; then the connection is left, whether the body has ended or not. */
final class FirstWords implements BodySubscriber<String> {

    private final Duration patience;
    private final CompletableFuture<String> heard = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();

    FirstWords(Duration patience) {
        this.patience = patience;
    }

    @Override
    public CompletionStage<String> getBody() {
        return heard;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (heard.complete(soFar())) subscription.cancel();
                });
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> pieces) {
        pieces.forEach(piece -> text.append(StandardCharsets.ISO_8859_1.decode(piece)));
    }

    private synchronized String soFar() {
        return text.toString();
    }

    @Override
    public void onError(Throwable cut) {
        heard.complete(soFar());
    }

    @Override
    public void onComplete() {
        heard.complete(soFar());
    }
}
