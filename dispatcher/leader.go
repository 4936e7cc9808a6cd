package dispatcher

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

const (
	// leaderLock is the advisory lock of the one dispatcher that sends, of those on a database.
	leaderLock   = 0x44697370 // "Disp"
	connectTime  = 5 * time.Second
	checkTime    = time.Second // between looks whether the lock is held, or free
	checkTimeout = 2 * time.Second
	closeTime    = time.Second
)

// silence makes the server end a session within about six seconds whose machine went away without a word, so that its lock
// is free for another.
const silence = "SET tcp_keepalives_idle = 2; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 2"

var errLockLost = errors.New("the leader's lock is lost")

// lead acts for as long as this process holds the lock, and waits for it otherwise, until ctx ends.
func (s *service) lead(ctx context.Context) {
	k := newKeeper(s)
	for ctx.Err() == nil {
		err := s.term(ctx, k)
		if ctx.Err() == nil {
			k.pause(ctx, err)
			sleep(ctx, checkTime)
		}
	}
}

// term is one time in office: it takes the lock on a connection of its own, acts, and ends with the connection.
func (s *service) term(ctx context.Context, k *keeper) error {
	conn, err := s.connect(ctx)
	if err != nil {
		return err
	}
	defer func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeTime)
		defer cancel()
		_ = conn.Close(ctx) // the session ends with it, whatever the network says
	}()
	if err := s.takeLock(ctx, conn, k); err != nil {
		return err
	}
	office, resign := context.WithCancelCause(ctx)
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		resign(watchLock(office, conn))
	}()
	s.setLeading(ctx, true)
	k.run(office)
	s.setLeading(ctx, false)
	resign(nil)
	<-watched // it uses the connection
	return context.Cause(office)
}

func (s *service) setLeading(ctx context.Context, leading bool) {
	s.leading.Store(leading)
	if leading {
		s.metrics.leading.Set(1)
		s.Log.InfoContext(ctx, "This instance leads: it sends", "account", s.Sender.Address(), "keeper", s.Keeper, "dry_run", s.DryRun)
		return
	}
	s.metrics.leading.Set(0)
}

// connect takes a connection out of the pool for good.
func (s *service) connect(ctx context.Context) (*pgx.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, connectTime)
	defer cancel()
	pooled, err := s.Pool.Acquire(ctx)
	if err != nil {
		return nil, fmt.Errorf("connect to the database: %w", err)
	}
	conn := pooled.Hijack()
	if _, err := conn.Exec(ctx, silence); err != nil {
		_ = conn.Close(ctx)
		return nil, fmt.Errorf("prepare the leader's connection: %w", err)
	}
	return conn, nil
}

// takeLock waits until no other instance leads.
func (s *service) takeLock(ctx context.Context, conn *pgx.Conn, k *keeper) error {
	for waiting := false; ; waiting = true {
		got, err := tryLock(ctx, conn)
		if err != nil || got {
			return err
		}
		if !waiting {
			k.resume(ctx)
			s.Log.InfoContext(ctx, "Another instance leads, standing by")
		}
		if !sleep(ctx, checkTime) {
			return ctx.Err()
		}
	}
}

func tryLock(ctx context.Context, conn *pgx.Conn) (got bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, checkTimeout)
	defer cancel()
	if err := conn.QueryRow(ctx, "SELECT pg_try_advisory_lock($1)", int64(leaderLock)).Scan(&got); err != nil {
		return false, fmt.Errorf("take the leader's lock: %w", err)
	}
	return got, nil
}

// watchLock returns errLockLost as soon as the session that holds the lock is gone, or ctx's error. It reads from the
// connection, so that its end is seen at once, and asks every second, in case the end was never said.
func watchLock(ctx context.Context, conn *pgx.Conn) error {
	for {
		wait, cancel := context.WithTimeout(ctx, checkTime)
		_, err := conn.WaitForNotification(wait)
		quiet := wait.Err() != nil
		cancel()
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil && !quiet {
			return fmt.Errorf("%w: %w", errLockLost, err)
		}
		if err := ping(ctx, conn); err != nil {
			return fmt.Errorf("%w: %w", errLockLost, err)
		}
	}
}

func ping(ctx context.Context, conn *pgx.Conn) error {
	ctx, cancel := context.WithTimeout(ctx, checkTimeout)
	defer cancel()
	return conn.Ping(ctx)
}
