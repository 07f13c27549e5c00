// Package volumes makes the volumes of claims: each is a folder on the disk of the node. When a claim wants one, when to
// try again, and what to tell its owner is decided by the controller of the Kubernetes storage group.
package volumes

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	core "k8s.io/api/core/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	"k8s.io/klog/v2"
	"sigs.k8s.io/sig-storage-lib-external-provisioner/v13/controller"
)

// Name is what the StorageClass of manifests/storage.yaml calls its provisioner.
const Name = "hexarch.local/path"

// Run makes and removes volumes of a node, below folder, until ctx is done.
func Run(ctx context.Context, client kubernetes.Interface, node, folder string) {
	controller.NewProvisionController(ctx, client, Name, folders{node: node, root: folder},
		controller.LeaderElection(false), // one node, one agent
		controller.Threadiness(4),
	).Run(ctx)
}

type folders struct{ node, root string }

// Provision makes a folder that whatever user a container runs as may write to, as other provisioners of local paths do;
// a pod with fsGroup gets its group on it. The requested size is not enforced: it is a folder.
func (f folders) Provision(ctx context.Context, wish controller.ProvisionOptions) (*core.PersistentVolume, controller.ProvisioningState, error) {
	if wish.PVC.Spec.DataSource != nil || wish.PVC.Spec.DataSourceRef != nil {
		return nil, controller.ProvisioningFinished, errors.New("a volume from a snapshot or from another claim is not supported by this storage class")
	}
	path := filepath.Join(f.root, wish.PVName)
	if err := os.MkdirAll(path, 0o777); err != nil {
		return nil, controller.ProvisioningFinished, err
	}
	if err := os.Chmod(path, 0o777); err != nil { // whatever the umask made of it
		return nil, controller.ProvisioningFinished, err
	}
	klog.FromContext(ctx).Info("made a volume", "path", path, "claim", wish.PVC.Namespace+"/"+wish.PVC.Name)
	return f.volume(wish, path), controller.ProvisioningFinished, nil
}

func (f folders) volume(wish controller.ProvisionOptions, path string) *core.PersistentVolume {
	return &core.PersistentVolume{
		ObjectMeta: meta.ObjectMeta{Name: wish.PVName},
		Spec: core.PersistentVolumeSpec{
			PersistentVolumeReclaimPolicy: *wish.StorageClass.ReclaimPolicy,
			AccessModes:                   wish.PVC.Spec.AccessModes,
			MountOptions:                  wish.StorageClass.MountOptions,
			VolumeMode:                    wish.PVC.Spec.VolumeMode,
			Capacity:                      core.ResourceList{core.ResourceStorage: wish.PVC.Spec.Resources.Requests[core.ResourceStorage]},
			PersistentVolumeSource:        core.PersistentVolumeSource{Local: &core.LocalVolumeSource{Path: path}},
			NodeAffinity: &core.VolumeNodeAffinity{Required: &core.NodeSelector{NodeSelectorTerms: []core.NodeSelectorTerm{{
				MatchExpressions: []core.NodeSelectorRequirement{{
					Key: core.LabelHostname, Operator: core.NodeSelectorOpIn, Values: []string{f.node},
				}},
			}}}},
		},
	}
}

// Delete removes the folder, and only one that this provisioner made: a volume may name any path.
func (f folders) Delete(ctx context.Context, volume *core.PersistentVolume) error {
	path := filepath.Join(f.root, volume.Name)
	if volume.Spec.Local == nil || volume.Spec.Local.Path != path {
		return fmt.Errorf("the path of volume %s is not %s: remove it by hand", volume.Name, path)
	}
	if err := os.RemoveAll(path); err != nil {
		return err
	}
	klog.FromContext(ctx).Info("removed a volume", "path", path)
	return nil
}
