//go:build unix && !linux

package process

import "syscall"

// stopWithParent does nothing: only Linux can tie a child's life to its
// parent's. Elsewhere a child outlives a parent that was killed by SIGKILL.
func stopWithParent(*syscall.SysProcAttr, syscall.Signal) {}
