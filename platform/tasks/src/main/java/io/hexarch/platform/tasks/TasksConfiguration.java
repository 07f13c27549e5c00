package io.hexarch.platform.tasks;

import io.hexarch.kernel.access.Access;
import io.hexarch.kernel.access.PermissionCatalogue;
import io.hexarch.kernel.tenant.TenantData;
import io.hexarch.kernel.transaction.TenantTransaction;
import io.hexarch.platform.data.AfterCommit;
import io.hexarch.platform.data.Database;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The parts of durable work. */
@AutoConfiguration(afterName = "io.hexarch.platform.data.DataConfiguration")
@EnableConfigurationProperties(TasksSettings.class)
public class TasksConfiguration {

    private final WakeUp wakeUp = new WakeUp();

    @Bean
    Reconciliations reconciliations(
            Database database, TenantTransaction transaction, AfterCommit afterCommit, Clock clock) {
        return new PostgresReconciliations(database, transaction, afterCommit, wakeUp, clock);
    }

    @Bean
    ReconciliationWorker reconciliationWorker(
            Database database,
            TenantTransaction transaction,
            List<Reconciler> reconcilers,
            TasksSettings settings,
            Clock clock) {
        var queue = new ReconciliationQueue(database, transaction, settings, clock);
        return new ReconciliationWorker(queue, reconcilers, settings, wakeUp);
    }

    @Bean
    TenantData taskData() {
        return new TaskData();
    }

    @Bean
    PermissionCatalogue taskPermissions() {
        return new TaskPermissions();
    }

    @Bean
    TaskController taskController(Access access, TenantTransaction transaction, Reconciliations reconciliations) {
        return new TaskController(new ListTasks(access, transaction, reconciliations));
    }
}
