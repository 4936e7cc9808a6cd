// Package process runs a child program until its context ends.
//
// A child gets a process group of its own, so that a Ctrl-C meant for the
// parent does not reach it by surprise, and so that its helpers can be ended
// with it. On Linux the kernel asks the child to stop when the parent dies, even
// by SIGKILL.
package process

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"time"
)

const (
	defaultStopTimeout = 10 * time.Second
	// drainTimeout bounds the wait for output after the child has exited while
	// a straggler still holds its pipe.
	drainTimeout = time.Second
)

// Credential is the user a child runs as. Only root can set it. Supplementary
// groups are dropped.
type Credential struct {
	UID uint32
	GID uint32
}

// Spec says what to run and how to end it.
type Spec struct {
	// Name is the program's name in error texts, such as "postgres".
	Name string
	// Path is the program file; it is not looked up in PATH.
	Path string
	Args []string
	// Env is the child's whole environment; nil passes on the parent's.
	Env []string
	// Dir is the working folder; empty keeps the parent's.
	Dir string
	// LogPath receives standard output and error, appended; the file gets mode
	// 0600, and a folder made for it 0700. Empty keeps no log.
	LogPath string
	// User is whom the child runs as; nil keeps the parent's user.
	User *Credential
	// OnLine, if set, sees each line of output in order, without its line end.
	// It must neither block, since the child waits for it, nor call the Process.
	OnLine func(line string)
	// StopSignal asks the child to end; zero means SIGTERM.
	StopSignal syscall.Signal
	// StopTimeout is how long the child may take to end before it is killed;
	// zero means 10 s.
	StopTimeout time.Duration
}

// Process is a running child. Its methods may be called from any goroutine.
type Process struct {
	spec   Spec
	cmd    *exec.Cmd
	output *output

	stopOnce sync.Once
	stop     chan struct{} // closed when somebody asks the child to end
	done     chan struct{} // closed when the child and all its goroutines ended
	err      error         // set before done is closed
}

// Start runs the program and returns once it has been executed. When ctx ends
// the child is stopped as by Stop.
func Start(ctx context.Context, spec Spec) (*Process, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("start %s: %w", spec.Name, err)
	}
	if spec.StopSignal == 0 {
		spec.StopSignal = syscall.SIGTERM
	}
	if spec.StopTimeout == 0 {
		spec.StopTimeout = defaultStopTimeout
	}
	out, err := openOutput(spec.LogPath, spec.OnLine)
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", spec.Name, err)
	}
	p := &Process{
		spec:   spec,
		cmd:    command(spec, out),
		output: out,
		stop:   make(chan struct{}),
		done:   make(chan struct{}),
	}
	exited, err := p.run()
	if err != nil {
		return nil, errors.Join(fmt.Errorf("start %s: %w", spec.Name, err), out.Close())
	}
	go p.supervise(ctx, exited)
	return p, nil
}

func command(spec Spec, out *output) *exec.Cmd {
	cmd := exec.Command(spec.Path, spec.Args...)
	cmd.Env = spec.Env
	cmd.Dir = spec.Dir
	cmd.Stdout = out
	cmd.Stderr = out
	cmd.WaitDelay = drainTimeout
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if spec.User != nil {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: spec.User.UID, Gid: spec.User.GID}
	}
	stopWithParent(cmd.SysProcAttr, spec.StopSignal)
	return cmd
}

// run starts the child and delivers the result of waiting for it. Linux sends
// the parent-death signal when the *thread* that made the child exits, so one
// goroutine keeps its thread from before the start until after the wait.
func (p *Process) run() (<-chan error, error) {
	started := make(chan error, 1)
	exited := make(chan error, 1)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := p.cmd.Start()
		started <- err
		if err == nil {
			exited <- p.wait()
		}
	}()
	return exited, <-started
}

// wait treats an exit with status 0 as such even if a straggler kept the
// output open.
func (p *Process) wait() error {
	err := p.cmd.Wait()
	if errors.Is(err, exec.ErrWaitDelay) {
		return nil
	}
	return err
}

// supervise ends the child when ctx ends or Stop is called, and records how it
// ended.
func (p *Process) supervise(ctx context.Context, exited <-chan error) {
	defer close(p.done)
	var exit error
	select {
	case exit = <-exited:
		p.err = p.describe(exit)
	case <-ctx.Done():
		p.err = p.end(exited)
	case <-p.stop:
		p.err = p.end(exited)
	}
	p.signal(syscall.SIGKILL) // whatever the child left behind in its group
	p.err = errors.Join(p.err, p.output.Close())
}

// end asks the child to stop and kills it if it does not. An exit that was
// asked for is no error, whatever its status.
func (p *Process) end(exited <-chan error) error {
	p.signal(p.spec.StopSignal)
	timeout := time.NewTimer(p.spec.StopTimeout)
	defer timeout.Stop()
	select {
	case <-exited:
		return nil
	case <-timeout.C:
		p.signal(syscall.SIGKILL)
		<-exited
		return fmt.Errorf("stop %s: killed, it did not end within %s", p.spec.Name, p.spec.StopTimeout)
	}
}

// signal reaches the whole process group. A group that is already empty is
// what a signal here wants to achieve, so its error says nothing new.
func (p *Process) signal(sig syscall.Signal) {
	_ = syscall.Kill(-p.cmd.Process.Pid, sig)
}

// describe turns an exit nobody asked for into an error with the child's last
// words.
func (p *Process) describe(exit error) error {
	how := "exited by itself with status 0"
	if exit != nil {
		how = exit.Error()
	}
	text := fmt.Sprintf("run %s: %s", p.spec.Name, how)
	if tail := p.Tail(); tail != "" {
		text += "\n" + indent(tail)
	}
	return &ExitError{text: text, cause: exit}
}

// ExitError is the end of a child that nobody asked to end. Its text holds the
// last lines of the child's output.
type ExitError struct {
	text  string
	cause error
}

func (e *ExitError) Error() string { return e.text }

// Unwrap gives the *exec.ExitError, or nil when the exit status was zero.
func (e *ExitError) Unwrap() error { return e.cause }

// Success reports whether the child ended by itself with status 0, which is
// right for a program that has a task to finish.
func (e *ExitError) Success() bool { return e.cause == nil }

// PID is the child's process id, which is also the id of its group.
func (p *Process) PID() int { return p.cmd.Process.Pid }

// Done is closed when the child has ended and its output is written.
func (p *Process) Done() <-chan struct{} { return p.done }

// Err is nil while the child runs and after it was asked to end and did; else
// it says how the child ended: an *ExitError, or that it had to be killed.
func (p *Process) Err() error {
	select {
	case <-p.done:
		return p.err
	default:
		return nil
	}
}

// Wait blocks until the child has ended and returns Err.
func (p *Process) Wait() error {
	<-p.done
	return p.err
}

// Stop asks the child to end, kills it after Spec.StopTimeout, waits, and
// returns Err. Calling it again, or after the child's end, is harmless.
func (p *Process) Stop() error {
	p.stopOnce.Do(func() { close(p.stop) })
	return p.Wait()
}

// Tail returns the last lines of the child's output.
func (p *Process) Tail() string { return p.output.tail() }

// Run starts a program that has a task to finish and waits for it. It returns
// nil when the program ended with status 0, and the context's error when the
// context ended first.
func Run(ctx context.Context, spec Spec) error {
	p, err := Start(ctx, spec)
	if err != nil {
		return err
	}
	err = p.Wait()
	if exit, ok := errors.AsType[*ExitError](err); ok && exit.Success() {
		return nil
	}
	if err == nil {
		return fmt.Errorf("run %s: %w", spec.Name, context.Cause(ctx))
	}
	return err
}

func indent(text string) string {
	return "  " + strings.ReplaceAll(text, "\n", "\n  ")
}

// Environment picks the named variables of this process's environment, for a
// child that needs them to work at all (PATH, HOME) and must see nothing else.
func Environment(names ...string) []string {
	var env []string
	for _, entry := range os.Environ() {
		name, _, _ := strings.Cut(entry, "=")
		for _, wanted := range names {
			if name == wanted {
				env = append(env, entry)
			}
		}
	}
	return env
}
