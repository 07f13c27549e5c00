package image

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// push sends the image to a registry over plain HTTP, which only a registry on loopback should get. name is
// HOST:PORT/REPOSITORY:TAG. What the registry has is not sent again.
func (p packed) push(client *http.Client, name string) error {
	host, rest, ok := strings.Cut(name, "/")
	repository, tag, tagged := strings.Cut(rest, ":")
	if !ok || !tagged {
		return fmt.Errorf("%q is not HOST:PORT/REPOSITORY:TAG", name)
	}
	base := "http://" + host + "/v2/" + repository
	for _, b := range append([]blob{p.config}, p.layers...) {
		if err := pushBlob(client, base, b); err != nil {
			return fmt.Errorf("%s: %w", b.Digest, err)
		}
	}
	_, err := send(client, http.MethodPut, base+"/manifests/"+tag, p.manifest.MediaType, p.manifest, http.StatusCreated)
	return err
}

func pushBlob(client *http.Client, base string, b blob) error {
	there, err := client.Head(base + "/blobs/" + b.Digest)
	if err != nil {
		return err
	}
	there.Body.Close()
	if there.StatusCode == http.StatusOK {
		return nil
	}
	response, err := send(client, http.MethodPost, base+"/blobs/uploads/", "", blob{}, http.StatusAccepted)
	if err != nil {
		return err
	}
	upload, err := response.Location()
	if err != nil {
		return err
	}
	query := upload.Query()
	query.Set("digest", b.Digest)
	upload.RawQuery = query.Encode()
	_, err = send(client, http.MethodPut, upload.String(), "application/octet-stream", b, http.StatusCreated)
	return err
}

// send streams the content, and turns any answer but the wanted one into an error with what the registry says.
func send(client *http.Client, method, address, contentType string, b blob, want int) (*http.Response, error) {
	var body io.Reader = http.NoBody
	if b.content != nil {
		reader, writer := io.Pipe()
		go func() {
			_, err := b.content.WriteTo(writer)
			writer.CloseWithError(err)
		}()
		defer reader.Close()
		body = reader
	}
	request, err := http.NewRequest(method, address, body)
	if err != nil {
		return nil, err
	}
	request.ContentLength = b.Size
	if contentType != "" {
		request.Header.Set("Content-Type", contentType)
	}
	response, err := client.Do(request)
	if err != nil {
		var failed *url.Error
		if errors.As(err, &failed) {
			err = failed.Err // without the query, which holds the state of the upload
		}
		return nil, fmt.Errorf("%s: %w", method, err)
	}
	defer response.Body.Close()
	said, err := io.ReadAll(io.LimitReader(response.Body, 4096))
	if err == nil && response.StatusCode != want {
		err = fmt.Errorf("%s: the registry answers %s: %s", method, response.Status, said)
	}
	return response, err
}
