-- name: CurrentAttempt :one
SELECT *
FROM attempts
WHERE job_id = $1
    AND number = $2
    AND to_block IS NULL;

-- name: EndAttempt :exec
UPDATE attempts
SET to_block = sqlc.arg(block)::bigint
WHERE job_id = $1
    AND number = $2
    AND to_block IS NULL;

-- name: InsertAttempt :exec
INSERT INTO attempts (
    job_id, number, from_block, to_block, worker, taken, input_ask, output_ask, assigned_block, assigned_at,
    assigned_tx, acknowledged_block, acknowledged_at, acknowledged_tx, ended, reason, fee, ended_block, ended_at,
    ended_tx
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20
);

-- name: AttemptsOfJobs :many
SELECT *
FROM attempts
WHERE job_id = ANY (sqlc.arg(job_ids)::bytea[])
    AND to_block IS NULL
ORDER BY job_id, number;

-- name: DeleteAttemptsAbove :exec
DELETE FROM attempts
WHERE from_block > $1;

-- name: ReopenAttemptsAbove :exec
UPDATE attempts
SET to_block = NULL
WHERE to_block > $1::bigint;
