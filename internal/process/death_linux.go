package process

import "syscall"

// stopWithParent has the kernel ask the child to stop when its parent dies, as Stop would: a killed child could not end
// its own children.
func stopWithParent(attr *syscall.SysProcAttr, signal syscall.Signal) {
	attr.Pdeathsig = signal
}
