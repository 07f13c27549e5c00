package io.hexarch.platform.kubernetes.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hexarch.kernel.problem.Refused;
import io.hexarch.platform.kubernetes.KubernetesProblem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyPathTest {

    @Test
    void shouldPassOnTheSameBytes() {
        var path = ProxyPath.parse(
                "/k8s/workspaces/ws_1/apis/rbac.authorization.k8s.io/v1/clusterroles/hexarch%3Aproxy",
                Optional.of("labelSelector=a%3Db&command=sh&command=-c%20x"));

        assertThat(path.cluster()).isEqualTo("ws_1");
        assertThat(path.upstream())
                .isEqualTo(
                        "/apis/rbac.authorization.k8s.io/v1/clusterroles/hexarch%3Aproxy?labelSelector=a%3Db&command=sh&command=-c%20x");
    }

    @Test
    void shouldAskTheRootWhenNothingFollows() {
        assertThat(ProxyPath.parse("/k8s/workspaces/ws_1", Optional.empty()).upstream())
                .isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/k8s/workspaces/ws_1/api/v1/../../other",
                "/k8s/workspaces/ws_1/api/%2e%2e/other",
                "/k8s/workspaces/ws_1/api/.%2E/other",
                "/k8s/workspaces/ws_1/./api",
                "/k8s/workspaces/ws_1/api//v1",
                "/k8s/workspaces/ws_1//api",
                "/k8s/workspaces/ws_1/api%2Fv1",
                "/k8s/workspaces/ws_1/api%2fv1",
                "/k8s/workspaces/ws_1/api%5cv1",
                "/k8s/workspaces/ws_1/api\\v1",
                "/k8s/workspaces/ws_1/api;a=b/v1",
                "/k8s/workspaces/ws_1/api%00",
                "/k8s/workspaces/ws_1/api\u0007",
                "/k8s/clusters/ws_1/api",
                "/k8s",
            })
    void shouldRefuseWhatAnotherServerCouldReadOtherwise(String uri) {
        assertThatThrownBy(() -> ProxyPath.parse(uri, Optional.empty()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(KubernetesProblem.PATH_REFUSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"watch=true", "a=b&watch=1", "watch=true&b"})
    void shouldKnowAStreamByItsQuery(String query) {
        assertThat(call("GET", "/api/v1/pods", query).stream()).isTrue();
        assertThat(call("GET", "/api/v1/pods", "watch=false").stream()).isFalse();
    }

    @Test
    void shouldRecordWhatChangesSomethingAndSessions() {
        assertThat(call("POST", "/api/v1/namespaces", "").mutating()).isTrue();
        assertThat(call("DELETE", "/api/v1/namespaces/x", "").mutating()).isTrue();
        assertThat(call("GET", "/api/v1/namespaces/x/pods/y/exec", "").mutating())
                .isTrue();
        assertThat(call("GET", "/api/v1/namespaces/x/services/y/proxy/z", "").mutating())
                .isTrue();
        assertThat(call("GET", "/api/v1/namespaces/x/pods/y/log", "").mutating())
                .isFalse();
        assertThat(call("POST", "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", "")
                        .mutating())
                .isFalse();
        assertThat(call("GET", "/api/v1/namespaces/x/pods/y/exec", "").action()).isEqualTo("kubernetes.exec");
        assertThat(call("PATCH", "/api/v1/namespaces/x", "").action()).isEqualTo("kubernetes.patch");
    }

    private static KubernetesCall call(String method, String path, String query) {
        return new KubernetesCall(method, ProxyPath.parse("/k8s/workspaces/w" + path, Optional.of(query)), false);
    }
}
