#!/usr/bin/env bash
# The same road on a laptop: adapters on any causal checkpoint, few rows, the strict reward.
#
#   MODEL=checkpoint folder, Hub name or .gguf   PAIRS=pairs.jsonl   ROWS=rows.jsonl   TESTS=tests.jsonl
set -euo pipefail
: "${MODEL:?}" "${PAIRS:?}" "${ROWS:?}" "${TESTS:?}"
RUNS=${RUNS:-runs/two_cores}
LIMIT=${LIMIT:-50}

perfrl-train finetune --model "$MODEL" --data "$PAIRS" --lora-rank 16 --learning-rate 2e-4 \
    --tokens-per-pass 2048 --output "$RUNS/finetuned"

perfrl-train rrhf --model "$RUNS/finetuned" --data "$ROWS" --tests "$TESTS" --limit "$LIMIT" \
    --lora-rank 16 --rl-steps 2 --epochs 1 --learning-rate 5e-5 --budget 5 --output "$RUNS/perfrl"

perfrl-train evaluate --data "$ROWS" --tests "$TESTS" --limit "$LIMIT" --budget 5 \
    --model "$MODEL" --model "$RUNS/perfrl" --markdown "$RUNS/table.md"
