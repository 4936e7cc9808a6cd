-- name: CurrentBalance :one
SELECT *
FROM balances
WHERE account = $1
    AND to_block IS NULL;

-- name: EndBalance :exec
UPDATE balances
SET to_block = sqlc.arg(block)::bigint
WHERE account = $1
    AND to_block IS NULL;

-- name: InsertBalance :exec
INSERT INTO balances (account, from_block, to_block, deposited, withdrawn, balance)
VALUES ($1, $2, $3, $4, $5, $6);

-- name: DeleteBalancesAbove :exec
DELETE FROM balances
WHERE from_block > $1;

-- name: ReopenBalancesAbove :exec
UPDATE balances
SET to_block = NULL
WHERE to_block > $1::bigint;
