package io.hexarch.server.attack.inside;

import io.hexarch.applications.application.port.Workloads;
import io.hexarch.projects.application.port.ProjectInsight;
import io.hexarch.workspaces.application.port.WorkspaceConnections;
import io.hexarch.workspaces.application.port.WorkspaceInsight;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts workspaces in memory where a host cluster would be asked. */
@TestConfiguration(proxyBeanMethods = false)
public class InsideConfiguration {

    @Bean(destroyMethod = "close")
    static WorkspaceApi workspaceApi() {
        return WorkspaceApi.start();
    }

    @Bean
    static BeanPostProcessor inside(ObjectProvider<WorkspaceApi> api) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case WorkspaceInsight _ -> new TellingInsight();
                    case ProjectInsight _ -> new TellingInsight.OfProjects();
                    case Workloads _ -> new TellingWorkloads();
                    case WorkspaceConnections _ -> new TellingConnections(api.getObject());
                    default -> bean;
                };
            }
        };
    }
}
