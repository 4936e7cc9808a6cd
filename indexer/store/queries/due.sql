-- What is due, for whoever moves jobs on. The database may be behind and knows time, not the contract's blocks: ask the
-- chain before acting.

-- name: DueTimeouts :many
SELECT *
FROM jobs
WHERE to_block IS NULL
    AND (status <> 'Completed' OR (demanded_block IS NOT NULL AND delivered_block IS NULL))
    AND due_at <= sqlc.arg(now)::timestamptz
ORDER BY due_at
LIMIT sqlc.arg(first)::int;

-- name: DueSettlements :many
SELECT *
FROM jobs
WHERE to_block IS NULL
    AND status = 'Completed'
    AND (demanded_block IS NULL OR delivered_block IS NOT NULL)
    AND due_at <= sqlc.arg(now)::timestamptz
ORDER BY due_at
LIMIT sqlc.arg(first)::int;

-- name: WaitingJobs :many
SELECT *
FROM jobs
WHERE to_block IS NULL
    AND status = 'Submitted'
    AND expiry > sqlc.arg(now)::timestamptz
ORDER BY submitted_block, submitted_log
LIMIT sqlc.arg(first)::int;

-- name: DueRewards :many
SELECT
    number,
    earned,
    paid
FROM workers
WHERE to_block IS NULL
    AND earned > paid
    AND earned - paid > sqlc.arg(threshold)::numeric
ORDER BY number;
