package io.hexarch.applications.testkit;

import io.hexarch.applications.application.port.ApplicationRepository;
import io.hexarch.applications.application.port.ApplicationRepositoryContract;
import io.hexarch.applications.application.port.Hosts;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.testkit.fake.DirectTransaction;

class InMemoryApplicationsTest extends ApplicationRepositoryContract {

    private final InMemoryHosts hosts = new InMemoryHosts();
    private final InMemoryApplications applications = new InMemoryApplications(hosts);
    private final DirectTransaction transaction = new DirectTransaction(applications, hosts);

    @Override
    protected ApplicationRepository applications() {
        return applications;
    }

    @Override
    protected Hosts hosts() {
        return hosts;
    }

    @Override
    protected TenantTransaction transaction() {
        return transaction;
    }
}
