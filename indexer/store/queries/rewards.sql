-- name: InsertDistribution :exec
INSERT INTO distributions (block, log_index, tx_hash, batch_hash, caller, paid, amount)
VALUES ($1, $2, $3, $4, $5, $6, $7);

-- name: InsertPayment :exec
INSERT INTO payments (block, log_index, tx_hash, worker, batch_hash, payout, amount, total)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8);

-- name: DistributionsNewestFirst :many
SELECT *
FROM distributions
WHERE (block, log_index) < (sqlc.arg(before_block)::bigint, sqlc.arg(before_log)::bigint)
ORDER BY block DESC, log_index DESC
LIMIT sqlc.arg(first)::int;

-- name: PaymentsOfDistributions :many
SELECT p.*
FROM (
    SELECT
        unnest(sqlc.arg(tx_hashes)::bytea[]) AS tx_hash,
        unnest(sqlc.arg(batch_hashes)::bytea[]) AS batch_hash
) AS d
CROSS JOIN LATERAL (
    SELECT *
    FROM payments
    WHERE payments.tx_hash = d.tx_hash
        AND payments.batch_hash = d.batch_hash
        AND payments.log_index > sqlc.arg(after_log)::bigint
    ORDER BY payments.log_index
    LIMIT sqlc.arg(first)::int
) AS p
ORDER BY p.log_index;

-- name: PaymentsOfWorkers :many
SELECT p.*
FROM unnest(sqlc.arg(workers)::bigint[]) AS w (number)
CROSS JOIN LATERAL (
    SELECT *
    FROM payments
    WHERE payments.worker = w.number
        AND (payments.block, payments.log_index) < (sqlc.arg(before_block)::bigint, sqlc.arg(before_log)::bigint)
    ORDER BY payments.block DESC, payments.log_index DESC
    LIMIT sqlc.arg(first)::int
) AS p
ORDER BY p.block DESC, p.log_index DESC;

-- name: DeleteDistributionsAbove :exec
DELETE FROM distributions
WHERE block > $1;

-- name: DeletePaymentsAbove :exec
DELETE FROM payments
WHERE block > $1;
