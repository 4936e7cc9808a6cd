-- name: CurrentJob :one
SELECT *
FROM jobs
WHERE id = $1
    AND to_block IS NULL;

-- name: EndJob :exec
UPDATE jobs
SET to_block = sqlc.arg(block)::bigint
WHERE id = $1
    AND to_block IS NULL;

-- name: InsertJob :exec
INSERT INTO jobs (
    id, from_block, to_block, consumer, terms_id, sampling, input_bytes, max_output_tokens, max_input_ask,
    max_output_ask, max_fee, privacy, candidate_workers, candidate_keys, package_hash, package_bytes, key_commitment,
    payment, draw_block, nonce, expiry, escrow, status, worker, due_at, attempt, declines, timeouts, taken, input_ask,
    output_ask, ack_deadline, completion_window, completion_deadline, hash_only, response_root, response_top,
    trace_root, response_bytes, answer_bytes, output_tokens, latency_bps, held, charge, parameters_version, fee_bps,
    bounty, checkable_until, checkable_until_block, evidence, first_page, pages, delivered_pages, deposit,
    delivery_deadline, fee, reward, refund, submitted_block, submitted_log, submitted_at, submitted_tx, assigned_block,
    assigned_at, assigned_tx, acknowledged_block, acknowledged_at, acknowledged_tx, completed_block, completed_at,
    completed_tx, demanded_block, demanded_at, demanded_tx, delivered_block, delivered_at, delivered_tx,
    cancelled_block, cancelled_at, cancelled_tx, settled_block, settled_at, settled_tx, refunded_block, refunded_at,
    refunded_tx
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,
    $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48,
    $49, $50, $51, $52, $53, $54, $55, $56, $57, $58, $59, $60, $61, $62, $63, $64, $65, $66, $67, $68, $69, $70, $71,
    $72, $73, $74, $75, $76, $77, $78, $79, $80, $81, $82, $83, $84, $85, $86
);

-- name: JobsByID :many
SELECT *
FROM jobs
WHERE id = ANY (sqlc.arg(ids)::bytea[])
    AND to_block IS NULL;

-- name: JobsNewestFirst :many
SELECT *
FROM jobs
WHERE to_block IS NULL
    AND (sqlc.narg(status)::job_status IS NULL OR status = sqlc.narg(status)::job_status)
    AND (sqlc.arg(any_consumer)::boolean OR consumer = sqlc.arg(consumer))
    AND (sqlc.narg(worker)::bigint IS NULL OR worker = sqlc.narg(worker)::bigint)
    AND (sqlc.narg(terms_id)::bigint IS NULL OR terms_id = sqlc.narg(terms_id)::bigint)
    AND (submitted_block, submitted_log) < (sqlc.arg(before_block)::bigint, sqlc.arg(before_log)::bigint)
ORDER BY submitted_block DESC, submitted_log DESC
LIMIT sqlc.arg(first)::int;

-- name: JobsOfWorkers :many
SELECT j.*
FROM unnest(sqlc.arg(workers)::bigint[]) AS w (number)
CROSS JOIN LATERAL (
    SELECT *
    FROM jobs
    WHERE jobs.worker = w.number
        AND jobs.to_block IS NULL
        AND (jobs.submitted_block, jobs.submitted_log) < (sqlc.arg(before_block)::bigint, sqlc.arg(before_log)::bigint)
    ORDER BY jobs.submitted_block DESC, jobs.submitted_log DESC
    LIMIT sqlc.arg(first)::int
) AS j
ORDER BY j.submitted_block DESC, j.submitted_log DESC;

-- name: DeleteJobsAbove :exec
DELETE FROM jobs
WHERE from_block > $1;

-- name: ReopenJobsAbove :exec
UPDATE jobs
SET to_block = NULL
WHERE to_block > $1::bigint;
