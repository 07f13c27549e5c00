package volumes

import (
	"os"
	"path/filepath"
	"testing"

	core "k8s.io/api/core/v1"
	storage "k8s.io/api/storage/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"sigs.k8s.io/sig-storage-lib-external-provisioner/v13/controller"
)

func wish() controller.ProvisionOptions {
	reclaim := core.PersistentVolumeReclaimDelete
	return controller.ProvisionOptions{
		StorageClass: &storage.StorageClass{ReclaimPolicy: &reclaim},
		PVName:       "pvc-1",
		PVC: &core.PersistentVolumeClaim{
			ObjectMeta: meta.ObjectMeta{Namespace: "shop", Name: "data"},
			Spec: core.PersistentVolumeClaimSpec{
				AccessModes: []core.PersistentVolumeAccessMode{core.ReadWriteOnce},
				Resources:   core.VolumeResourceRequirements{Requests: core.ResourceList{core.ResourceStorage: resource.MustParse("1Gi")}},
			},
		},
	}
}

func TestProvision(t *testing.T) {
	t.Run("shouldMakeAFolderThatEveryUserMayWriteTo", func(t *testing.T) {
		f := folders{node: "here", root: t.TempDir()}
		volume, _, err := f.Provision(t.Context(), wish())
		if err != nil {
			t.Fatal(err)
		}
		stat, err := os.Stat(volume.Spec.Local.Path)
		if err != nil || stat.Mode().Perm() != 0o777 {
			t.Errorf("mode %v, %v", stat.Mode(), err)
		}
		if node := volume.Spec.NodeAffinity.Required.NodeSelectorTerms[0].MatchExpressions[0].Values[0]; node != "here" {
			t.Errorf("on node %s", node)
		}
	})
	t.Run("shouldRefuseACopyOfAnotherVolume", func(t *testing.T) {
		w := wish()
		w.PVC.Spec.DataSource = &core.TypedLocalObjectReference{Kind: "VolumeSnapshot", Name: "yesterday"}
		if _, _, err := (folders{root: t.TempDir()}).Provision(t.Context(), w); err == nil {
			t.Error("was made")
		}
	})
}

func TestDelete(t *testing.T) {
	t.Run("shouldRemoveWhatItMade", func(t *testing.T) {
		f := folders{root: t.TempDir()}
		volume, _, err := f.Provision(t.Context(), wish())
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(volume.Spec.Local.Path, "file"), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := f.Delete(t.Context(), volume); err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(volume.Spec.Local.Path); !os.IsNotExist(err) {
			t.Error(err)
		}
	})
	t.Run("shouldNotTouchAnyOtherPath", func(t *testing.T) {
		precious := t.TempDir()
		volume := &core.PersistentVolume{ObjectMeta: meta.ObjectMeta{Name: "pvc-1"}}
		volume.Spec.Local = &core.LocalVolumeSource{Path: precious}
		if err := (folders{root: t.TempDir()}).Delete(t.Context(), volume); err == nil {
			t.Error("no error")
		}
		if _, err := os.Stat(precious); err != nil {
			t.Error(err)
		}
	})
}
