package ollamaserver

import "syscall"

// processAttributes gives the server a group of its own, and asks it to end (which takes its
// runners along) when this process dies without a word.
func processAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGTERM}
}
