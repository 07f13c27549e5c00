package io.hexarch.platform.web.idempotency;

import io.hexarch.kernel.access.Scope;
import io.hexarch.kernel.actor.Actor;
import io.hexarch.kernel.event.DomainEvent;
import io.hexarch.kernel.event.Journal;
import io.hexarch.kernel.id.OrganizationId;
import io.hexarch.kernel.problem.KernelProblem;
import io.hexarch.kernel.problem.Refused;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.kernel.usecase.Generation;
import io.hexarch.platform.web.EntityTag;
import io.hexarch.platform.web.Responses;
import io.hexarch.platform.web.SecretReply;
import io.hexarch.platform.web.test.GivenCallers;
import io.hexarch.testkit.fake.Actors;
import io.hexarch.testkit.fake.RecordingJournal;
import io.hexarch.testkit.fake.SettableClock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Something that hurts when it is done twice. */
@Configuration(proxyBeanMethods = false)
class PaymentsConfiguration {

    record PayRequest(String how) {}

    record Payment(OrganizationId id, int number) {}

    record Paid(OrganizationId organization) implements DomainEvent {
        @Override
        public Scope scope() {
            return Scope.of(organization);
        }

        @Override
        public OrganizationId resource() {
            return organization;
        }

        @Override
        public String action() {
            return "payment.create";
        }
    }

    @Bean
    GivenCallers callers() {
        return new GivenCallers();
    }

    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    Journal journal() {
        return new RecordingJournal();
    }

    @RestController
    @RequestMapping("/api/v1/payments")
    static class PaymentsController {

        final AtomicInteger done = new AtomicInteger();
        volatile CountDownLatch entered = new CountDownLatch(1);
        volatile CountDownLatch goOn = new CountDownLatch(0);

        private final TenantTransaction transaction;
        private final Journal journal;

        PaymentsController(TenantTransaction transaction, Journal journal) {
            this.transaction = transaction;
            this.journal = journal;
        }

        @PostMapping
        ResponseEntity<Payment> createPayment(@RequestBody PayRequest request, Actor actor)
                throws InterruptedException {
            entered.countDown();
            goOn.await();
            if (request.how().equals("fault before")) throw new IllegalStateException("before");
            var payment = transaction.in(actor, Actors.newOrganization(), () -> pay(request, actor));
            if (request.how().equals("fault after")) throw new IllegalStateException("after");
            return Responses.created(Responses.at("payments", payment.id()), EntityTag.of(Generation.FIRST), payment);
        }

        private Payment pay(PayRequest request, Actor actor) {
            var id = new OrganizationId(actor.id());
            journal.record(actor, new Paid(id));
            if (request.how().equals("rule")) throw new Refused(KernelProblem.RULE_BROKEN, "Too poor.");
            return new Payment(id, done.incrementAndGet());
        }

        @SecretReply
        @PostMapping("/secret")
        Map<String, String> createSecretPayment(Actor actor) {
            transaction.run(
                    actor,
                    Actors.newOrganization(),
                    () -> journal.record(actor, new Paid(new OrganizationId(actor.id()))));
            return Map.of("secret", "hxk_secret");
        }

        @GetMapping("/{payment}")
        Payment getPayment(@PathVariable OrganizationId payment) {
            return new Payment(payment, -1);
        }
    }
}
