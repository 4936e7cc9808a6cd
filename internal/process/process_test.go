package process_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/stint-protocol/stint/internal/process"
)

const parentRole = "STINT_TEST_PARENT"

// TestMain also plays the parent that is going to be killed: it starts a child,
// prints the child's id and sleeps.
func TestMain(m *testing.M) {
	if os.Getenv(parentRole) == "" {
		goleak.VerifyTestMain(m)
		return
	}
	p, err := process.Start(context.Background(), shell("exec sleep 300"))
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(p.PID())
	_ = p.Wait()
}

func shell(script string) process.Spec {
	return process.Spec{Name: "shell", Path: "/bin/sh", Args: []string{"-c", script}}
}

func start(t *testing.T, ctx context.Context, spec process.Spec) *process.Process {
	t.Helper()
	p, err := process.Start(ctx, spec)
	require.NoError(t, err)
	t.Cleanup(func() { _ = p.Stop() })
	return p
}

// lines returns a hook for Spec.OnLine and the channel it fills.
func lines() (func(string), <-chan string) {
	seen := make(chan string, 64)
	return func(line string) { seen <- line }, seen
}

// alive reports whether the process exists and is not a zombie.
func alive(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return false
	}
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return runtime.GOOS != "linux"
	}
	_, state, _ := strings.Cut(string(stat), ") ")
	return !strings.HasPrefix(state, "Z")
}

func requireGone(t *testing.T, pid int) {
	t.Helper()
	require.Eventually(t, func() bool { return !alive(pid) }, 5*time.Second, 5*time.Millisecond, "process %d lives on", pid)
}

func TestStopEndsTheChildAndItsHelpers(t *testing.T) {
	spec := shell("sleep 300 & echo $!; trap 'exit 3' TERM; wait")
	var seen <-chan string
	spec.OnLine, seen = lines()
	p := start(t, t.Context(), spec)
	helper, err := strconv.Atoi(<-seen)
	require.NoError(t, err)
	require.NoError(t, p.Err(), "a running child has no error")

	require.NoError(t, p.Stop(), "an exit that was asked for is no error")
	require.NoError(t, p.Stop(), "stopping twice is harmless")
	requireGone(t, p.PID())
	requireGone(t, helper)
}

func TestStopKillsAChildThatDoesNotEnd(t *testing.T) {
	spec := shell("trap '' TERM; echo deaf; while :; do sleep 1; done")
	spec.StopTimeout = 50 * time.Millisecond
	var seen <-chan string
	spec.OnLine, seen = lines()
	p := start(t, t.Context(), spec)
	require.Equal(t, "deaf", <-seen)

	require.ErrorContains(t, p.Stop(), "stop shell: killed, it did not end within 50ms")
	requireGone(t, p.PID())
}

func TestStopSendsTheChosenSignal(t *testing.T) {
	spec := shell("trap 'echo got INT; exit 0' INT; echo up; while :; do sleep 0.05; done")
	spec.StopSignal = syscall.SIGINT
	var seen <-chan string
	spec.OnLine, seen = lines()
	p := start(t, t.Context(), spec)
	require.Equal(t, "up", <-seen)
	require.NoError(t, p.Stop())
	require.Equal(t, "got INT", <-seen)
}

func TestTheChildEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	p := start(t, ctx, shell("exec sleep 300"))
	cancel()
	require.NoError(t, p.Wait())
	requireGone(t, p.PID())

	_, err := process.Start(ctx, shell("exit 0"))
	require.ErrorIs(t, err, context.Canceled, "nothing is started when the context has ended already")
}

func TestAnUnexpectedExitTellsTheLastLines(t *testing.T) {
	p := start(t, t.Context(), shell("seq 1 40; echo 'no space left' >&2; exit 7"))
	<-p.Done()
	err := p.Err()
	require.ErrorContains(t, err, "run shell: exit status 7")
	require.ErrorContains(t, err, "\n  40\n  no space left")
	require.NotContains(t, err.Error(), "\n  28\n", "only the last lines are told")

	var exit *exec.ExitError
	require.ErrorAs(t, err, &exit)
	require.Equal(t, 7, exit.ExitCode())
}

func TestAnExitWithStatusZeroIsUnexpectedToo(t *testing.T) {
	p := start(t, t.Context(), shell("exit 0"))
	require.ErrorContains(t, p.Wait(), "exited by itself with status 0")
	require.NoError(t, process.Run(t.Context(), shell("exit 0")), "but not for a program that has a task")
	require.ErrorContains(t, process.Run(t.Context(), shell("exit 1")), "exit status 1")
}

func TestRunReportsAnEndedContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	spec := shell("echo up; exec sleep 300")
	spec.OnLine = func(string) { cancel() }
	require.ErrorIs(t, process.Run(ctx, spec), context.Canceled)
}

func TestTheLogIsAppendedAndPrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logs", "child.log")
	for range 2 {
		spec := shell("echo out; echo err >&2; printf unfinished")
		spec.LogPath = path
		require.NoError(t, process.Run(t.Context(), spec))
	}
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, "out\nerr\nunfinishedout\nerr\nunfinished", string(text))

	file, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), file.Mode().Perm())
	folder, err := os.Stat(filepath.Dir(path))
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o700), folder.Mode().Perm())
}

func TestTheLineHookSeesEachLineOnce(t *testing.T) {
	spec := shell("printf 'a\\nb\\r\\n\\nlast'; head -c 70000 /dev/zero | tr '\\0' x")
	var got []string
	spec.OnLine = func(line string) { got = append(got, line) }
	require.NoError(t, process.Run(t.Context(), spec))
	require.Equal(t, []string{"a", "b", ""}, got[:3])
	require.Equal(t, "last"+strings.Repeat("x", 70000), strings.Join(got[3:], ""), "a long line comes in pieces")
}

func TestAStragglerDoesNotHoldTheProcessOpen(t *testing.T) {
	spec := shell("sleep 300 & echo $!; exit 0")
	var seen <-chan string
	spec.OnLine, seen = lines()
	require.NoError(t, process.Run(t.Context(), spec))
	helper, err := strconv.Atoi(<-seen)
	require.NoError(t, err)
	requireGone(t, helper)
}

func TestStartNamesTheMissingProgram(t *testing.T) {
	_, err := process.Start(t.Context(), process.Spec{Name: "anvil", Path: "/nowhere/anvil"})
	require.ErrorContains(t, err, "start anvil: ")
	require.ErrorContains(t, err, "/nowhere/anvil: no such file or directory")
}

func TestEnvIsTheWholeEnvironment(t *testing.T) {
	t.Setenv("STINT_TEST_SECRET", "canary")
	spec := shell("echo [$STINT_TEST_SECRET] [$GIVEN]")
	var seen <-chan string
	spec.OnLine, seen = lines()
	spec.Env = append(process.Environment("PATH"), "GIVEN=yes")
	require.NoError(t, process.Run(t.Context(), spec))
	require.Equal(t, "[] [yes]", <-seen)
	require.Empty(t, process.Environment("STINT_TEST_SECRE"))
	require.Equal(t, []string{"STINT_TEST_SECRET=canary"}, process.Environment("STINT_TEST_SECRET"))
}

func TestTheChildRunsAsTheGivenUser(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root may choose a user")
	}
	spec := shell("id -u; id -g; id -G")
	spec.User = &process.Credential{UID: 65534, GID: 65534}
	spec.Dir = "/"
	var seen <-chan string
	spec.OnLine, seen = lines()
	require.NoError(t, process.Run(t.Context(), spec))
	for range 3 {
		require.Equal(t, "65534", <-seen)
	}
}

// The thread that calls Start exits here; Linux would take that for the death
// of the parent if the child had been made on it.
func TestTheChildOutlivesTheThreadThatAskedForIt(t *testing.T) {
	fifo := filepath.Join(t.TempDir(), "fifo")
	require.NoError(t, syscall.Mkfifo(fifo, 0o600))
	spec := shell("echo up; read line < " + fifo + "; echo $line")
	var seen <-chan string
	spec.OnLine, seen = lines()
	var p *process.Process
	started := make(chan error)
	go func() {
		runtime.LockOSThread() // never unlocked: the thread ends with the goroutine
		var err error
		p, err = process.Start(context.Background(), spec)
		started <- err
	}()
	require.NoError(t, <-started)
	defer func() { _ = p.Stop() }()
	require.Equal(t, "up", <-seen)
	select {
	case <-p.Done():
		t.Fatalf("the child died with the thread: %v", p.Err())
	case <-time.After(200 * time.Millisecond): // the thread's end cannot be observed from here
	}
	require.NoError(t, os.WriteFile(fifo, []byte("answer\n"), 0o600))
	require.Equal(t, "answer", <-seen)
}

func TestTheChildDiesWithAKilledParent(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only Linux ties a child's life to its parent's")
	}
	parent := exec.Command(os.Args[0])
	parent.Env = append(os.Environ(), parentRole+"=1")
	stdout, err := parent.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, parent.Start())
	line, err := bufio.NewReader(stdout).ReadString('\n')
	require.NoError(t, err)
	child, err := strconv.Atoi(strings.TrimSpace(line))
	require.NoError(t, err, line)
	require.True(t, alive(child))

	require.NoError(t, parent.Process.Kill())
	require.Error(t, parent.Wait())
	requireGone(t, child)
}
