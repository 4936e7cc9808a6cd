-- What the chain says, for readers. Everything here can be dropped and rebuilt from the chain, and then has the same
-- bytes: times are block times and nothing counts on its own.
--
-- Facts (events, terms, payments) are rows that stay. Things that change (workers, jobs) have a row for each version:
-- it holds from from_block on, and no longer at to_block; NULL means it is current. A block makes at most one version.
-- A rollback to block N deletes what is younger and opens again what ended after N.

CREATE TYPE job_status AS ENUM (
    'None',
    'Submitted',
    'Assigned',
    'Acknowledged',
    'Completed',
    'Disputed',
    'Settled',
    'Refunded'
);

CREATE TYPE privacy AS ENUM ('Open', 'Sealed', 'Private');

CREATE TYPE payment_source AS ENUM ('Balance', 'Permit', 'Authorization');

CREATE TYPE kind AS ENUM ('Llm', 'Task', 'Probe', 'Echo');

CREATE TYPE decline_reason AS ENUM ('Unavailable', 'Undecryptable', 'Unservable', 'Busy');

CREATE TYPE attempt_end AS ENUM ('Completed', 'Declined', 'MissedAck', 'MissedCompletion', 'FailedDelivery');

CREATE TYPE offence AS ENUM ('MissedAck', 'MissedCompletion', 'FailedDelivery', 'LostDispute', 'NoShow');

-- The deployment that the rows are about; one row.
CREATE TABLE networks (
    chain_id bigint NOT NULL CONSTRAINT networks_pkey PRIMARY KEY,
    start_block bigint NOT NULL,
    contracts jsonb NOT NULL
);

-- Every block from the first one of the deployment on. The newest is how far the indexer is.
CREATE TABLE blocks (
    number bigint NOT NULL CONSTRAINT blocks_pkey PRIMARY KEY,
    hash bytea NOT NULL CONSTRAINT blocks_hash_length CHECK (octet_length(hash) = 32),
    parent_hash bytea NOT NULL CONSTRAINT blocks_parent_hash_length CHECK (octet_length(parent_hash) = 32),
    time timestamptz NOT NULL
);

-- Every log of our contracts.
CREATE TABLE events (
    block bigint NOT NULL CONSTRAINT events_block_fkey REFERENCES blocks (number),
    log_index bigint NOT NULL,
    tx_hash bytea NOT NULL CONSTRAINT events_tx_hash_length CHECK (octet_length(tx_hash) = 32),
    address bytea NOT NULL CONSTRAINT events_address_length CHECK (octet_length(address) = 20),
    name text NOT NULL,
    job_id bytea CONSTRAINT events_job_id_length CHECK (octet_length(job_id) = 32),
    worker bigint,
    args jsonb NOT NULL,
    CONSTRAINT events_pkey PRIMARY KEY (block, log_index)
);

COMMENT ON COLUMN events.name IS 'empty for a log this indexer does not know; args then has its topics and data';
COMMENT ON COLUMN events.args IS 'by name; of bytes, such as a package or a response, only length and keccak256: whoever needs them reads the log';

CREATE INDEX events_of_job ON events (job_id, block, log_index) WHERE job_id IS NOT NULL;

CREATE INDEX events_of_worker ON events (worker, block DESC, log_index DESC) WHERE worker IS NOT NULL;

CREATE TABLE parameters (
    block bigint NOT NULL CONSTRAINT parameters_block_fkey REFERENCES blocks (number),
    log_index bigint NOT NULL,
    treasury bytea NOT NULL CONSTRAINT parameters_treasury_length CHECK (octet_length(treasury) = 20),
    protocol_fee_bps integer NOT NULL,
    latency_floor_bps integer NOT NULL,
    initial_uptime_bps integer NOT NULL,
    initial_quality_bps integer NOT NULL,
    block_time_ms bigint NOT NULL,
    keeper_bounty numeric(78, 0) NOT NULL,
    attempt_fee numeric(78, 0) NOT NULL,
    max_request_life bigint NOT NULL,
    inline_package_bytes bigint NOT NULL,
    inline_response_bytes bigint NOT NULL,
    max_response_bytes bigint NOT NULL,
    max_candidates integer NOT NULL,
    max_attempts integer NOT NULL,
    take_grace bigint NOT NULL,
    delivery_window bigint NOT NULL,
    incident_window bigint NOT NULL,
    forgiveness bigint NOT NULL,
    long_jail_term bigint NOT NULL,
    jail_term bigint NOT NULL,
    unbonding_delay bigint NOT NULL,
    epoch bigint NOT NULL,
    score_unit numeric(78, 0) NOT NULL,
    CONSTRAINT parameters_pkey PRIMARY KEY (block, log_index)
);

COMMENT ON TABLE parameters IS 'network parameters as they were set; the newest row holds. Windows are seconds';

CREATE TABLE dispatchers (
    address bytea NOT NULL CONSTRAINT dispatchers_address_length CHECK (octet_length(address) = 20),
    from_block bigint NOT NULL CONSTRAINT dispatchers_from_block_fkey REFERENCES blocks (number),
    to_block bigint CONSTRAINT dispatchers_range CHECK (to_block > from_block),
    active boolean NOT NULL,
    CONSTRAINT dispatchers_pkey PRIMARY KEY (address, from_block)
);

COMMENT ON COLUMN dispatchers.active IS 'whether it may assign waiting jobs';

CREATE UNIQUE INDEX dispatchers_current ON dispatchers (address) WHERE to_block IS NULL;

CREATE INDEX dispatchers_begun ON dispatchers (from_block);

CREATE INDEX dispatchers_ended ON dispatchers (to_block) WHERE to_block IS NOT NULL;

CREATE TABLE models (
    id bytea NOT NULL CONSTRAINT models_pkey PRIMARY KEY CONSTRAINT models_id_length CHECK (octet_length(id) = 32),
    block bigint NOT NULL CONSTRAINT models_block_fkey REFERENCES blocks (number),
    log_index bigint NOT NULL,
    name text NOT NULL,
    manifest bytea NOT NULL
);

COMMENT ON COLUMN models.name IS 'from the manifest; empty if it is not a valid one, which the contract does not check';
COMMENT ON COLUMN models.manifest IS 'the bytes whose keccak256 is the id';

CREATE UNIQUE INDEX models_in_order ON models (block, log_index);

CREATE TABLE terms (
    id bigint NOT NULL CONSTRAINT terms_pkey PRIMARY KEY,
    model_id bytea NOT NULL CONSTRAINT terms_model_id_fkey REFERENCES models (id),
    version bigint NOT NULL,
    block bigint NOT NULL CONSTRAINT terms_block_fkey REFERENCES blocks (number),
    log_index bigint NOT NULL,
    kind kind NOT NULL,
    minimum_stake numeric(78, 0) NOT NULL,
    extra_capacity_stake numeric(78, 0) NOT NULL,
    posting_price numeric(78, 0) NOT NULL,
    min_input_ask numeric(78, 0) NOT NULL,
    max_input_ask numeric(78, 0) NOT NULL,
    min_output_ask numeric(78, 0) NOT NULL,
    max_output_ask numeric(78, 0) NOT NULL,
    max_input_bytes bigint NOT NULL,
    max_output_tokens bigint NOT NULL,
    ack_window bigint NOT NULL,
    completion_base bigint NOT NULL,
    per_input_byte bigint NOT NULL,
    per_output_token bigint NOT NULL,
    target_latency bigint NOT NULL,
    throughput_cap bigint NOT NULL,
    dispute_window bigint NOT NULL,
    slash_ack_bps integer NOT NULL,
    slash_completion_bps integer NOT NULL,
    slash_delivery_bps integer NOT NULL,
    slash_dispute_bps integer NOT NULL,
    slash_no_show_bps integer NOT NULL,
    compensation_rate numeric(78, 0) NOT NULL,
    CONSTRAINT terms_version_unique UNIQUE (model_id, version)
);

COMMENT ON COLUMN terms.per_input_byte IS 'microseconds, as per_output_token; windows are seconds';

CREATE TABLE workers (
    number bigint NOT NULL,
    from_block bigint NOT NULL CONSTRAINT workers_from_block_fkey REFERENCES blocks (number),
    to_block bigint CONSTRAINT workers_range CHECK (to_block > from_block),
    address bytea NOT NULL CONSTRAINT workers_address_length CHECK (octet_length(address) = 20),
    operator bytea NOT NULL CONSTRAINT workers_operator_length CHECK (octet_length(operator) = 20),
    payout bytea NOT NULL CONSTRAINT workers_payout_length CHECK (octet_length(payout) = 20),
    capacity integer NOT NULL,
    registered_block bigint NOT NULL,
    registered_log bigint NOT NULL,
    key_id bigint NOT NULL,
    key_hash bytea NOT NULL CONSTRAINT workers_key_hash_length CHECK (octet_length(key_hash) = 32),
    receipt_key bytea NOT NULL CONSTRAINT workers_receipt_key_length CHECK (octet_length(receipt_key) = 32),
    key_block bigint NOT NULL,
    staked numeric(78, 0) NOT NULL,
    unbonding numeric(78, 0) NOT NULL,
    available_at timestamptz,
    jailed_until timestamptz,
    live_offences integer NOT NULL,
    last_offence offence,
    last_offence_at timestamptz,
    uptime_bps integer NOT NULL,
    quality_bps integer NOT NULL,
    earned numeric(78, 0) NOT NULL,
    paid numeric(78, 0) NOT NULL,
    CONSTRAINT workers_pkey PRIMARY KEY (number, from_block),
    CONSTRAINT workers_last_offence_at_iff_offended CHECK ((last_offence IS NULL) = (last_offence_at IS NULL)),
    CONSTRAINT workers_available_at_iff_unbonding CHECK ((unbonding > 0) = (available_at IS NOT NULL))
);

COMMENT ON COLUMN workers.key_hash IS 'keccak256(receipt key, encryption key), as the contract keeps it; the key is in the EncryptionKeySet of key_block';
COMMENT ON COLUMN workers.jailed_until IS 'NULL: not jailed; a jail ends by unjail, not by time alone';

COMMENT ON COLUMN workers.live_offences IS 'not yet forgiven, as of last_offence_at; the contract forgives at the next offence';
COMMENT ON COLUMN workers.last_offence_at IS 'when it was punished, not the deadline it missed';

CREATE UNIQUE INDEX workers_current ON workers (number) WHERE to_block IS NULL;

CREATE INDEX workers_current_by_address ON workers (address) WHERE to_block IS NULL;

CREATE INDEX workers_current_in_order ON workers (registered_block, registered_log) WHERE to_block IS NULL;

CREATE INDEX workers_due_rewards ON workers (number) WHERE to_block IS NULL AND earned > paid;

CREATE INDEX workers_begun ON workers (from_block);

CREATE INDEX workers_ended ON workers (to_block) WHERE to_block IS NOT NULL;

CREATE TABLE offers (
    worker bigint NOT NULL,
    terms_id bigint NOT NULL CONSTRAINT offers_terms_id_fkey REFERENCES terms (id),
    from_block bigint NOT NULL CONSTRAINT offers_from_block_fkey REFERENCES blocks (number),
    to_block bigint CONSTRAINT offers_range CHECK (to_block > from_block),
    input_ask numeric(78, 0) NOT NULL,
    output_ask numeric(78, 0) NOT NULL,
    CONSTRAINT offers_pkey PRIMARY KEY (worker, terms_id, from_block)
);

COMMENT ON COLUMN offers.input_ask IS 'base units of the payment token per 1,000,000 input bytes; output_ask per 1,000,000 tokens';

CREATE UNIQUE INDEX offers_current ON offers (worker, terms_id) WHERE to_block IS NULL;

CREATE INDEX offers_current_by_terms ON offers (terms_id, worker) WHERE to_block IS NULL;

CREATE INDEX offers_begun ON offers (from_block);

CREATE INDEX offers_ended ON offers (to_block) WHERE to_block IS NOT NULL;

CREATE TABLE jobs (
    id bytea NOT NULL CONSTRAINT jobs_id_length CHECK (octet_length(id) = 32),
    from_block bigint NOT NULL CONSTRAINT jobs_from_block_fkey REFERENCES blocks (number),
    to_block bigint CONSTRAINT jobs_range CHECK (to_block > from_block),
    -- the request
    consumer bytea NOT NULL CONSTRAINT jobs_consumer_length CHECK (octet_length(consumer) = 20),
    terms_id bigint NOT NULL CONSTRAINT jobs_terms_id_fkey REFERENCES terms (id),
    sampling bigint NOT NULL,
    input_bytes bigint NOT NULL,
    max_output_tokens bigint NOT NULL,
    max_input_ask numeric(78, 0) NOT NULL,
    max_output_ask numeric(78, 0) NOT NULL,
    max_fee numeric(78, 0) NOT NULL,
    privacy privacy NOT NULL,
    candidate_workers bigint[] NOT NULL,
    candidate_keys bigint[] NOT NULL,
    package_hash bytea NOT NULL CONSTRAINT jobs_package_hash_length CHECK (octet_length(package_hash) = 32),
    package_bytes bigint NOT NULL,
    key_commitment bytea NOT NULL CONSTRAINT jobs_key_commitment_length CHECK (octet_length(key_commitment) = 32),
    payment payment_source NOT NULL,
    draw_block bigint NOT NULL,
    nonce numeric(78, 0) NOT NULL,
    expiry timestamptz NOT NULL,
    escrow numeric(78, 0) NOT NULL,
    -- where it stands
    status job_status NOT NULL,
    worker bigint,
    due_at timestamptz,
    attempt integer NOT NULL,
    declines integer NOT NULL,
    timeouts integer NOT NULL,
    taken boolean NOT NULL,
    input_ask numeric(78, 0),
    output_ask numeric(78, 0),
    ack_deadline timestamptz,
    completion_window bigint,
    completion_deadline timestamptz,
    -- what came of it
    hash_only boolean,
    response_root bytea CONSTRAINT jobs_response_root_length CHECK (octet_length(response_root) = 32),
    response_top bytea CONSTRAINT jobs_response_top_length CHECK (octet_length(response_top) = 32),
    trace_root bytea CONSTRAINT jobs_trace_root_length CHECK (octet_length(trace_root) = 32),
    response_bytes bigint,
    answer_bytes bigint,
    output_tokens bigint,
    latency_bps integer,
    held numeric(78, 0),
    charge numeric(78, 0),
    parameters_version integer,
    fee_bps integer,
    bounty numeric(78, 0),
    checkable_until timestamptz,
    checkable_until_block bigint,
    evidence bytea CONSTRAINT jobs_evidence_length CHECK (octet_length(evidence) = 32),
    -- the demand, if there was one
    first_page bigint,
    pages bigint,
    delivered_pages bigint,
    deposit numeric(78, 0),
    delivery_deadline timestamptz,
    -- the money at the end
    fee numeric(78, 0),
    reward numeric(78, 0),
    refund numeric(78, 0),
    -- its steps
    submitted_block bigint NOT NULL,
    submitted_log bigint NOT NULL,
    submitted_at timestamptz NOT NULL,
    submitted_tx bytea NOT NULL CONSTRAINT jobs_submitted_tx_length CHECK (octet_length(submitted_tx) = 32),
    assigned_block bigint,
    assigned_at timestamptz,
    assigned_tx bytea CONSTRAINT jobs_assigned_tx_length CHECK (octet_length(assigned_tx) = 32),
    acknowledged_block bigint,
    acknowledged_at timestamptz,
    acknowledged_tx bytea CONSTRAINT jobs_acknowledged_tx_length CHECK (octet_length(acknowledged_tx) = 32),
    completed_block bigint,
    completed_at timestamptz,
    completed_tx bytea CONSTRAINT jobs_completed_tx_length CHECK (octet_length(completed_tx) = 32),
    demanded_block bigint,
    demanded_at timestamptz,
    demanded_tx bytea CONSTRAINT jobs_demanded_tx_length CHECK (octet_length(demanded_tx) = 32),
    delivered_block bigint,
    delivered_at timestamptz,
    delivered_tx bytea CONSTRAINT jobs_delivered_tx_length CHECK (octet_length(delivered_tx) = 32),
    cancelled_block bigint,
    cancelled_at timestamptz,
    cancelled_tx bytea CONSTRAINT jobs_cancelled_tx_length CHECK (octet_length(cancelled_tx) = 32),
    settled_block bigint,
    settled_at timestamptz,
    settled_tx bytea CONSTRAINT jobs_settled_tx_length CHECK (octet_length(settled_tx) = 32),
    refunded_block bigint,
    refunded_at timestamptz,
    refunded_tx bytea CONSTRAINT jobs_refunded_tx_length CHECK (octet_length(refunded_tx) = 32),
    CONSTRAINT jobs_pkey PRIMARY KEY (id, from_block),
    CONSTRAINT jobs_worker_while_assigned CHECK (status NOT IN ('Assigned', 'Acknowledged', 'Completed', 'Disputed', 'Settled') OR worker IS NOT NULL),
    CONSTRAINT jobs_completed_once_completed CHECK (status NOT IN ('Completed', 'Disputed', 'Settled') OR completed_block IS NOT NULL),
    CONSTRAINT jobs_receipt_once_completed CHECK ((completed_block IS NULL) = (checkable_until_block IS NULL)),
    CONSTRAINT jobs_due_while_running CHECK ((status IN ('Submitted', 'Assigned', 'Acknowledged', 'Completed')) = (due_at IS NOT NULL)),
    CONSTRAINT jobs_demand_is_whole CHECK (num_nulls(demanded_block, first_page, pages, delivered_pages, deposit, delivery_deadline) IN (0, 6)),
    CONSTRAINT jobs_delivered_iff_all_pages CHECK ((delivered_block IS NOT NULL) = coalesce(delivered_pages = pages, false)),
    CONSTRAINT jobs_settled_iff_settled CHECK ((status = 'Settled') = (settled_block IS NOT NULL)),
    CONSTRAINT jobs_refunded_iff_refunded CHECK ((status = 'Refunded') = (refunded_block IS NOT NULL))
);

COMMENT ON COLUMN jobs.candidate_workers IS 'worker numbers in order of preference; candidate_keys has their key ids';
COMMENT ON COLUMN jobs.worker IS 'who has the job or served it last; NULL while it waits';
COMMENT ON COLUMN jobs.package_bytes IS 'of the package in the event; 0 if it travels by its hash';
COMMENT ON COLUMN jobs.due_at IS 'from when on anyone may move it: settle it if it is completed and no demand is open, else time it out; the contract also asks for blocks';
COMMENT ON COLUMN jobs.attempt IS 'how often a worker got it; the number of its newest row in attempts';
COMMENT ON COLUMN jobs.taken IS 'its worker took it and was not given it';
COMMENT ON COLUMN jobs.hash_only IS 'the response is not on chain; NULL until there is one';
COMMENT ON COLUMN jobs.response_bytes IS 'as the completion says, wherever the bytes are';
COMMENT ON COLUMN jobs.checkable_until IS 'with checkable_until_block, the end of the dispute window, as in the receipt that settles';
COMMENT ON COLUMN jobs.parameters_version IS 'of the network parameters the job lives by, as in the receipt; NULL until completion';
COMMENT ON COLUMN jobs.bounty IS 'of the step that ends the job, as in the receipt';
COMMENT ON COLUMN jobs.delivered_block IS 'with all demanded pages; NULL while some are missing';
COMMENT ON COLUMN jobs.completion_window IS 'seconds the worker has from its acknowledgement';
COMMENT ON COLUMN jobs.held IS 'what the job still holds of its escrow at completion, as in the receipt';
COMMENT ON COLUMN jobs.refund IS 'what returned to the consumer, at settlement or as a refund';

CREATE UNIQUE INDEX jobs_current ON jobs (id) WHERE to_block IS NULL;

CREATE INDEX jobs_current_newest ON jobs (submitted_block DESC, submitted_log DESC) WHERE to_block IS NULL;

CREATE INDEX jobs_current_of_consumer ON jobs (consumer, submitted_block DESC, submitted_log DESC) WHERE to_block IS NULL;

CREATE INDEX jobs_current_of_worker ON jobs (worker, submitted_block DESC, submitted_log DESC) WHERE to_block IS NULL;

CREATE INDEX jobs_current_by_status ON jobs (status, submitted_block DESC, submitted_log DESC) WHERE to_block IS NULL;

CREATE INDEX jobs_due_timeouts ON jobs (due_at) WHERE to_block IS NULL AND due_at IS NOT NULL AND (status <> 'Completed' OR (demanded_block IS NOT NULL AND delivered_block IS NULL));

CREATE INDEX jobs_due_settlements ON jobs (due_at) WHERE to_block IS NULL AND status = 'Completed' AND (demanded_block IS NULL OR delivered_block IS NOT NULL);

CREATE INDEX jobs_waiting ON jobs (submitted_block, submitted_log) WHERE to_block IS NULL AND status = 'Submitted';

CREATE INDEX jobs_begun ON jobs (from_block);

CREATE INDEX jobs_ended ON jobs (to_block) WHERE to_block IS NOT NULL;

-- Who had a job, in order, and why it moved on.
CREATE TABLE attempts (
    job_id bytea NOT NULL CONSTRAINT attempts_job_id_length CHECK (octet_length(job_id) = 32),
    number integer NOT NULL CONSTRAINT attempts_number_from_one CHECK (number > 0),
    from_block bigint NOT NULL CONSTRAINT attempts_from_block_fkey REFERENCES blocks (number),
    to_block bigint CONSTRAINT attempts_range CHECK (to_block > from_block),
    worker bigint NOT NULL,
    taken boolean NOT NULL,
    input_ask numeric(78, 0) NOT NULL,
    output_ask numeric(78, 0) NOT NULL,
    assigned_block bigint NOT NULL,
    assigned_at timestamptz NOT NULL,
    assigned_tx bytea NOT NULL CONSTRAINT attempts_assigned_tx_length CHECK (octet_length(assigned_tx) = 32),
    acknowledged_block bigint,
    acknowledged_at timestamptz,
    acknowledged_tx bytea CONSTRAINT attempts_acknowledged_tx_length CHECK (octet_length(acknowledged_tx) = 32),
    ended attempt_end,
    reason decline_reason,
    fee numeric(78, 0),
    ended_block bigint,
    ended_at timestamptz,
    ended_tx bytea CONSTRAINT attempts_ended_tx_length CHECK (octet_length(ended_tx) = 32),
    CONSTRAINT attempts_pkey PRIMARY KEY (job_id, number, from_block),
    CONSTRAINT attempts_end_is_whole CHECK (num_nulls(ended, ended_block, ended_at, ended_tx) IN (0, 4)),
    CONSTRAINT attempts_reason_iff_declined CHECK ((reason IS NOT NULL) = coalesce(ended = 'Declined', false)),
    CONSTRAINT attempts_fee_iff_declined CHECK ((fee IS NOT NULL) = (reason IS NOT NULL))
);

COMMENT ON COLUMN attempts.taken IS 'the worker took the job, which also acknowledged it, and was not given it';
COMMENT ON COLUMN attempts.ended IS 'NULL while the worker has the job; Completed becomes FailedDelivery if demanded pages did not come';
COMMENT ON COLUMN attempts.fee IS 'what the worker was paid for declining';

CREATE UNIQUE INDEX attempts_current ON attempts (job_id, number) WHERE to_block IS NULL;

CREATE INDEX attempts_begun ON attempts (from_block);

CREATE INDEX attempts_ended ON attempts (to_block) WHERE to_block IS NOT NULL;

CREATE TABLE slashes (
    block bigint NOT NULL CONSTRAINT slashes_block_fkey REFERENCES blocks (number),
    log_index bigint NOT NULL,
    tx_hash bytea NOT NULL CONSTRAINT slashes_tx_hash_length CHECK (octet_length(tx_hash) = 32),
    worker bigint NOT NULL,
    job_id bytea NOT NULL CONSTRAINT slashes_job_id_length CHECK (octet_length(job_id) = 32),
    consumer bytea NOT NULL CONSTRAINT slashes_consumer_length CHECK (octet_length(consumer) = 20),
    offence offence,
    amount numeric(78, 0) NOT NULL,
    compensation numeric(78, 0) NOT NULL,
    burned numeric(78, 0) NOT NULL,
    to_treasury numeric(78, 0) NOT NULL,
    CONSTRAINT slashes_pkey PRIMARY KEY (block, log_index)
);

COMMENT ON COLUMN slashes.offence IS 'of the WorkerJailed for the same job in the same block';

CREATE INDEX slashes_of_worker ON slashes (worker, block DESC, log_index DESC);

CREATE TABLE distributions (
    block bigint NOT NULL CONSTRAINT distributions_block_fkey REFERENCES blocks (number),
    log_index bigint NOT NULL,
    tx_hash bytea NOT NULL CONSTRAINT distributions_tx_hash_length CHECK (octet_length(tx_hash) = 32),
    batch_hash bytea NOT NULL CONSTRAINT distributions_batch_hash_length CHECK (octet_length(batch_hash) = 32),
    caller bytea NOT NULL CONSTRAINT distributions_caller_length CHECK (octet_length(caller) = 20),
    paid numeric(78, 0) NOT NULL,
    amount numeric(78, 0) NOT NULL,
    CONSTRAINT distributions_pkey PRIMARY KEY (block, log_index)
);

COMMENT ON COLUMN distributions.paid IS 'lines of the batch that paid';

CREATE TABLE payments (
    block bigint NOT NULL CONSTRAINT payments_block_fkey REFERENCES blocks (number),
    log_index bigint NOT NULL,
    tx_hash bytea NOT NULL CONSTRAINT payments_tx_hash_length CHECK (octet_length(tx_hash) = 32),
    worker bigint NOT NULL,
    batch_hash bytea CONSTRAINT payments_batch_hash_length CHECK (octet_length(batch_hash) = 32),
    payout bytea NOT NULL CONSTRAINT payments_payout_length CHECK (octet_length(payout) = 20),
    amount numeric(78, 0) NOT NULL,
    total numeric(78, 0) NOT NULL,
    CONSTRAINT payments_pkey PRIMARY KEY (block, log_index)
);

COMMENT ON COLUMN payments.batch_hash IS 'NULL: the worker claimed alone';
COMMENT ON COLUMN payments.total IS 'what the worker has received in all';

CREATE INDEX payments_of_worker ON payments (worker, block DESC, log_index DESC);

CREATE INDEX payments_of_batch ON payments (tx_hash, batch_hash, log_index);

CREATE TABLE balances (
    account bytea NOT NULL CONSTRAINT balances_account_length CHECK (octet_length(account) = 20),
    from_block bigint NOT NULL CONSTRAINT balances_from_block_fkey REFERENCES blocks (number),
    to_block bigint CONSTRAINT balances_range CHECK (to_block > from_block),
    deposited numeric(78, 0) NOT NULL,
    withdrawn numeric(78, 0) NOT NULL,
    balance numeric(78, 0) NOT NULL,
    CONSTRAINT balances_pkey PRIMARY KEY (account, from_block)
);

COMMENT ON TABLE balances IS 'of the Vault, as its own events tell them';
COMMENT ON COLUMN balances.balance IS 'right after the last deposit or withdrawal; jobs move it without an event';

CREATE UNIQUE INDEX balances_current ON balances (account) WHERE to_block IS NULL;

CREATE INDEX balances_begun ON balances (from_block);

CREATE INDEX balances_ended ON balances (to_block) WHERE to_block IS NOT NULL;
