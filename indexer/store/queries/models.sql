-- name: InsertParameters :exec
INSERT INTO parameters (
    block, log_index, treasury, protocol_fee_bps, latency_floor_bps, initial_uptime_bps, initial_quality_bps,
    block_time_ms, keeper_bounty, attempt_fee, max_request_life, inline_package_bytes, inline_response_bytes,
    max_response_bytes, max_candidates, max_attempts, take_grace, delivery_window, incident_window, forgiveness,
    long_jail_term, jail_term, unbonding_delay, epoch, score_unit
)
VALUES (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25
);

-- name: Parameters :one
SELECT *
FROM parameters
ORDER BY block DESC, log_index DESC
LIMIT 1;

-- name: InsertModel :exec
INSERT INTO models (id, block, log_index, name, manifest)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT ON CONSTRAINT models_pkey DO NOTHING;

-- name: InsertTerms :exec
INSERT INTO terms (
    id, model_id, version, block, log_index, kind, minimum_stake, extra_capacity_stake, posting_price,
    min_input_ask, max_input_ask, min_output_ask, max_output_ask, max_input_bytes, max_output_tokens,
    ack_window, completion_base, per_input_byte, per_output_token, target_latency, throughput_cap, dispute_window,
    slash_ack_bps, slash_completion_bps, slash_delivery_bps, slash_dispute_bps, slash_no_show_bps, compensation_rate
)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28);

-- name: ModelsByID :many
SELECT *
FROM models
WHERE id = ANY (sqlc.arg(ids)::bytea[]);

-- name: ModelsInOrder :many
SELECT *
FROM models
WHERE (block, log_index) > (sqlc.arg(after_block)::bigint, sqlc.arg(after_log)::bigint)
ORDER BY block, log_index
LIMIT sqlc.arg(first)::int;

-- name: TermsByID :many
SELECT *
FROM terms
WHERE id = ANY (sqlc.arg(ids)::bigint[]);

-- name: TermsOfModels :many
SELECT t.*
FROM unnest(sqlc.arg(model_ids)::bytea[]) AS m (id)
CROSS JOIN LATERAL (
    SELECT *
    FROM terms
    WHERE terms.model_id = m.id
        AND terms.version < sqlc.arg(before_version)::bigint
    ORDER BY terms.version DESC
    LIMIT sqlc.arg(first)::int
) AS t
ORDER BY t.model_id, t.version DESC;

-- name: DeleteTermsAbove :exec
DELETE FROM terms
WHERE block > $1;

-- name: DeleteModelsAbove :exec
DELETE FROM models
WHERE block > $1;

-- name: DeleteParametersAbove :exec
DELETE FROM parameters
WHERE block > $1;

-- name: CurrentDispatcher :one
SELECT *
FROM dispatchers
WHERE address = $1
    AND to_block IS NULL;

-- name: EndDispatcher :exec
UPDATE dispatchers
SET to_block = sqlc.arg(block)::bigint
WHERE address = $1
    AND to_block IS NULL;

-- name: InsertDispatcher :exec
INSERT INTO dispatchers (address, from_block, to_block, active)
VALUES ($1, $2, $3, $4);

-- name: Dispatchers :many
SELECT *
FROM dispatchers
WHERE to_block IS NULL
ORDER BY address;

-- name: DeleteDispatchersAbove :exec
DELETE FROM dispatchers
WHERE from_block > $1;

-- name: ReopenDispatchersAbove :exec
UPDATE dispatchers
SET to_block = NULL
WHERE to_block > $1::bigint;
