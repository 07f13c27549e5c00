package io.hexarch.broken.application;

import org.springframework.transaction.support.TransactionTemplate;

final class OwnTransaction {

    void begin() {
        new TransactionTemplate().setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }
}
