package process

import "syscall"

// killWithParent has the kernel kill the child when its parent dies.
func killWithParent(attr *syscall.SysProcAttr) {
	attr.Pdeathsig = syscall.SIGKILL
}
