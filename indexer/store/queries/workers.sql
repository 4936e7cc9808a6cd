-- name: CurrentWorker :one
SELECT *
FROM workers
WHERE number = $1
    AND to_block IS NULL;

-- name: EndWorker :exec
UPDATE workers
SET to_block = sqlc.arg(block)::bigint
WHERE number = $1
    AND to_block IS NULL;

-- name: InsertWorker :exec
INSERT INTO workers (
    number, from_block, to_block, address, operator, payout, capacity, registered_block, registered_log, key_id,
    key_hash, receipt_key, key_block, staked, unbonding, available_at, jailed_until, live_offences, last_offence,
    last_offence_at, uptime_bps, quality_bps, earned, paid
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24
);

-- name: WorkersByNumber :many
SELECT *
FROM workers
WHERE number = ANY (sqlc.arg(numbers)::bigint[])
    AND to_block IS NULL;

-- name: WorkerByAddress :one
SELECT *
FROM workers
WHERE address = $1
    AND to_block IS NULL;

-- name: WorkersInOrder :many
SELECT *
FROM workers
WHERE to_block IS NULL
    AND (registered_block, registered_log) > (sqlc.arg(after_block)::bigint, sqlc.arg(after_log)::bigint)
ORDER BY registered_block, registered_log
LIMIT sqlc.arg(first)::int;

-- name: DeleteWorkersAbove :exec
DELETE FROM workers
WHERE from_block > $1;

-- name: ReopenWorkersAbove :exec
UPDATE workers
SET to_block = NULL
WHERE to_block > $1::bigint;

-- name: CurrentOffer :one
SELECT *
FROM offers
WHERE worker = $1
    AND terms_id = $2
    AND to_block IS NULL;

-- name: EndOffer :exec
UPDATE offers
SET to_block = sqlc.arg(block)::bigint
WHERE worker = $1
    AND terms_id = $2
    AND to_block IS NULL;

-- name: InsertOffer :exec
INSERT INTO offers (worker, terms_id, from_block, to_block, input_ask, output_ask)
VALUES ($1, $2, $3, $4, $5, $6);

-- name: OffersOfWorkers :many
SELECT *
FROM offers
WHERE worker = ANY (sqlc.arg(workers)::bigint[])
    AND to_block IS NULL
ORDER BY worker, terms_id;

-- name: OffersOfTerms :many
SELECT o.*
FROM unnest(sqlc.arg(terms_ids)::bigint[]) AS t (id)
CROSS JOIN LATERAL (
    SELECT *
    FROM offers
    WHERE offers.terms_id = t.id
        AND offers.to_block IS NULL
        AND offers.worker > sqlc.arg(after_worker)::bigint
    ORDER BY offers.worker
    LIMIT sqlc.arg(first)::int
) AS o
ORDER BY o.terms_id, o.worker;

-- name: DeleteOffersAbove :exec
DELETE FROM offers
WHERE from_block > $1;

-- name: ReopenOffersAbove :exec
UPDATE offers
SET to_block = NULL
WHERE to_block > $1::bigint;

-- name: InsertSlash :exec
INSERT INTO slashes (block, log_index, tx_hash, worker, job_id, consumer, offence, amount, compensation, burned, to_treasury)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- name: SlashesOfWorkers :many
SELECT s.*
FROM unnest(sqlc.arg(workers)::bigint[]) AS w (number)
CROSS JOIN LATERAL (
    SELECT *
    FROM slashes
    WHERE slashes.worker = w.number
        AND (slashes.block, slashes.log_index) < (sqlc.arg(before_block)::bigint, sqlc.arg(before_log)::bigint)
    ORDER BY slashes.block DESC, slashes.log_index DESC
    LIMIT sqlc.arg(first)::int
) AS s
ORDER BY s.block DESC, s.log_index DESC;

-- name: DeleteSlashesAbove :exec
DELETE FROM slashes
WHERE block > $1;
