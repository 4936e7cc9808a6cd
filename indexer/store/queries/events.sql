-- name: InsertEvent :exec
INSERT INTO events (block, log_index, tx_hash, address, name, job_id, worker, args)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8);

-- name: EventsOfJobs :many
SELECT *
FROM events
WHERE job_id = ANY (sqlc.arg(job_ids)::bytea[])
ORDER BY block, log_index;

-- name: DeleteEventsAbove :exec
DELETE FROM events
WHERE block > $1;
