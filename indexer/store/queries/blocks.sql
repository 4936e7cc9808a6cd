-- name: InsertBlock :exec
INSERT INTO blocks (number, hash, parent_hash, time)
VALUES ($1, $2, $3, $4);

-- name: Head :one
SELECT *
FROM blocks
ORDER BY number DESC
LIMIT 1;

-- name: BlockAt :one
SELECT *
FROM blocks
WHERE number = $1;

-- name: BlocksAt :many
SELECT *
FROM blocks
WHERE number = ANY (sqlc.arg(numbers)::bigint[]);

-- name: DeleteBlocksAbove :exec
DELETE FROM blocks
WHERE number > $1;

-- name: InsertNetwork :execrows
INSERT INTO networks (chain_id, start_block, contracts)
SELECT $1, $2, $3
WHERE NOT EXISTS (SELECT FROM networks);

-- name: IsNetwork :one
SELECT EXISTS (
    SELECT
    FROM networks
    WHERE chain_id = $1
        AND start_block = $2
        AND contracts = $3
);
