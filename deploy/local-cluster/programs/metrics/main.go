// metrics is the metrics-server project's resource metrics API (`kubectl top`, autoscalers), put together from its own
// packages: its main package does not compile against the Kubernetes version here, everything behind it does.
package main

import (
	"flag"
	"fmt"
	"net"
	"os"
	"time"

	core "k8s.io/api/core/v1"
	openapinamer "k8s.io/apiserver/pkg/endpoints/openapi"
	genericapiserver "k8s.io/apiserver/pkg/server"
	"k8s.io/apiserver/pkg/server/options"
	"k8s.io/apiserver/pkg/util/compatibility"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
	"sigs.k8s.io/metrics-server/pkg/api"
	"sigs.k8s.io/metrics-server/pkg/scraper/client"
	"sigs.k8s.io/metrics-server/pkg/server"
)

func main() {
	kubeconfig := flag.String("kubeconfig", "", "kubeconfig that may read nodes and pods, the kubelet's figures, and ask who may do what")
	address := flag.String("address", "", "IP address to serve on")
	port := flag.Int("port", 4443, "port to serve on")
	certificate := flag.String("tls-cert-file", "", "certificate to serve with")
	key := flag.String("tls-private-key-file", "", "its key")
	authority := flag.String("kubelet-certificate-authority", "", "certificate authority of the kubelet")
	flag.Parse()

	secure := options.NewSecureServingOptions().WithLoopback()
	secure.BindAddress = net.ParseIP(*address)
	secure.BindPort = *port
	secure.ServerCert.CertKey = options.CertKey{CertFile: *certificate, KeyFile: *key}
	if err := run(*kubeconfig, *authority, secure); err != nil {
		fmt.Fprintln(os.Stderr, "metrics:", err)
		os.Exit(1)
	}
}

func run(kubeconfig, kubeletAuthority string, secure *options.SecureServingOptionsWithLoopback) error {
	access, err := clientcmd.BuildConfigFromFlags("", kubeconfig)
	if err != nil {
		return err
	}
	access.ContentType = "application/vnd.kubernetes.protobuf"
	front, err := frontend(kubeconfig, secure)
	if err != nil {
		return err
	}
	metrics, err := server.Config{
		Apiserver:        front,
		Rest:             access,
		Kubelet:          kubelet(access, kubeletAuthority),
		MetricResolution: 15 * time.Second,
		ScrapeTimeout:    10 * time.Second,
	}.Complete()
	if err != nil {
		return err
	}
	return metrics.RunUntil(genericapiserver.SetupSignalHandler())
}

// frontend answers the API server only for callers whom the cluster itself has authenticated and authorized.
func frontend(kubeconfig string, secure *options.SecureServingOptionsWithLoopback) (*genericapiserver.Config, error) {
	config := genericapiserver.NewConfig(api.Codecs)
	config.EffectiveVersion = compatibility.DefaultBuildEffectiveVersion()
	if err := secure.ApplyTo(&config.SecureServing, &config.LoopbackClientConfig); err != nil {
		return nil, err
	}
	authentication := options.NewDelegatingAuthenticationOptions()
	authentication.RemoteKubeConfigFile = kubeconfig
	if err := authentication.ApplyTo(&config.Authentication, config.SecureServing, nil); err != nil {
		return nil, err
	}
	authorization := options.NewDelegatingAuthorizationOptions()
	authorization.RemoteKubeConfigFile = kubeconfig
	if err := authorization.ApplyTo(&config.Authorization); err != nil {
		return nil, err
	}
	names := openapinamer.NewDefinitionNamer(api.Scheme)
	config.OpenAPIConfig = genericapiserver.DefaultOpenAPIConfig(definitions, names)
	config.OpenAPIV3Config = genericapiserver.DefaultOpenAPIV3Config(definitions, names)
	config.OpenAPIConfig.Info.Title = "Kubernetes metrics-server"
	config.OpenAPIV3Config.Info.Title = "Kubernetes metrics-server"
	return config, nil
}

func kubelet(access *rest.Config, authority string) *client.KubeletClientConfig {
	config := rest.CopyConfig(access)
	config.CAData, config.CAFile = nil, authority
	return &client.KubeletClientConfig{
		Scheme:              "https",
		DefaultPort:         10250,
		AddressTypePriority: []core.NodeAddressType{core.NodeInternalIP},
		Client:              *config,
	}
}
