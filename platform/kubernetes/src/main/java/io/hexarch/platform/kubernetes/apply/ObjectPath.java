package io.hexarch.platform.kubernetes.apply;

import io.fabric8.kubernetes.api.model.HasMetadata;

/** Where an object is in the Kubernetes API. Only for kinds that have a class of their own. */
final class ObjectPath {

    private ObjectPath() {}

    static String of(HasMetadata object) {
        var version = object.getApiVersion();
        var path = new StringBuilder(version.indexOf('/') < 0 ? "/api/" : "/apis/").append(version);
        var namespace = object.getMetadata().getNamespace();
        if (namespace != null) path.append("/namespaces/").append(namespace);
        return path.append('/')
                .append(object.getPlural())
                .append('/')
                .append(object.getMetadata().getName())
                .toString();
    }
}
