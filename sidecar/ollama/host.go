package ollama

import (
	"fmt"
	"net"
	"net/url"
	"strconv"
	"strings"
)

const defaultPort = "11434"

// parseHost reads an address in the form of OLLAMA_HOST: scheme, port and path may be missing.
// Port 11434 is the default without a scheme, the scheme's own with one. The address a server binds
// to on all interfaces stands for this machine.
func parseHost(text string) (*url.URL, error) {
	scheme, rest, explicit := strings.Cut(strings.TrimSpace(text), "://")
	port := map[string]string{"http": "80", "https": "443"}[scheme]
	if !explicit {
		scheme, rest, port = "http", scheme, defaultPort
	}
	if port == "" {
		return nil, fmt.Errorf("read Ollama's address %q: scheme is not http or https; check OLLAMA_HOST", text)
	}
	hostPort, path, _ := strings.Cut(rest, "/")
	host, given, err := net.SplitHostPort(hostPort)
	if err != nil {
		host = strings.Trim(hostPort, "[]") // no port
	} else {
		port = given
	}
	if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
		return nil, fmt.Errorf("read Ollama's address %q: bad port; check OLLAMA_HOST", text)
	}
	base := &url.URL{Scheme: scheme, Host: net.JoinHostPort(reachable(host), port)}
	if path != "" {
		base.Path = "/" + path
	}
	if _, err := url.Parse(base.String()); err != nil {
		return nil, fmt.Errorf("read Ollama's address: %w; check OLLAMA_HOST", err)
	}
	return base, nil
}

// reachable turns an address to listen on into one to call.
func reachable(host string) string {
	ip := net.ParseIP(host)
	switch {
	case host == "":
		return "127.0.0.1"
	case ip == nil || !ip.IsUnspecified():
		return host
	case ip.To4() != nil:
		return "127.0.0.1"
	default:
		return "::1"
	}
}
