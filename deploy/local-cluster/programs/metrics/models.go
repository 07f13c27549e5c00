package main

import (
	"k8s.io/kube-openapi/pkg/common"
	"k8s.io/kube-openapi/pkg/util"
	"k8s.io/kube-openapi/pkg/validation/spec"
	"sigs.k8s.io/metrics-server/pkg/api/generated/openapi"
)

// definitions gives the models of the API under the names that Kubernetes looks for since 1.35, io.k8s.metrics.…;
// metrics-server was generated when they were still named by their Go packages, k8s.io/metrics/….
func definitions(reference common.ReferenceCallback) map[string]common.OpenAPIDefinition {
	renamed := map[string]common.OpenAPIDefinition{}
	generated := openapi.GetOpenAPIDefinitions(func(name string) spec.Ref { return reference(util.ToRESTFriendlyName(name)) })
	for name, definition := range generated {
		for i, dependency := range definition.Dependencies {
			definition.Dependencies[i] = util.ToRESTFriendlyName(dependency)
		}
		renamed[util.ToRESTFriendlyName(name)] = definition
	}
	return renamed
}
