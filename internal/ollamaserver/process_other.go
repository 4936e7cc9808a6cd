//go:build !linux

package ollamaserver

import "syscall"

// processAttributes gives the server a group of its own. Only Linux can tie a child's life to its
// parent's.
func processAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true}
}
