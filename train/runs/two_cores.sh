#!/usr/bin/env bash
# The paper's method on two processor cores: adapters on a causal checkpoint, contest prompts, the strict
# reward, two RL steps, and the same held-out rows before and after. Run it again after a stop: it goes on.
#
#   MODEL=checkpoint folder, Hub name or .gguf   CONTESTS=contests.jsonl.gz
#   ROWS, TESTS, HELD_OUT: prompts of your own instead   VOCABULARY=tokens to keep when sampling
set -euo pipefail
: "${MODEL:?a checkpoint}"
RUNS=${RUNS:-runs/two_cores}
LIMIT=${LIMIT:-160}
METHOD=${METHOD:-rrhf}
here=$(cd "$(dirname "$0")" && pwd)
VOCABULARY=${VOCABULARY:-$here/../../export/qwen2.5-coder-python.tokens.json}
mkdir -p "$RUNS"

if [ -z "${ROWS:-}" ]; then
    ROWS=$RUNS/prompts/train.jsonl TESTS=$RUNS/prompts/tests.jsonl HELD_OUT=$RUNS/prompts/validation.jsonl
    [ -e "$ROWS" ] || perfrl-train data contests "${CONTESTS:?}" --output "$RUNS/prompts"
fi

judged() { # rows that the models are asked about, before and after
    perfrl-train evaluate --data "$HELD_OUT" --tests "$TESTS" --budget 5 --work "$RUNS/evaluation" "$@"
}

to_bundle() {
    [ -e "$2/manifest.json" ] || perfrl-export onnx "$1" "$2" --vocabulary "$VOCABULARY"
}

to_bundle "$MODEL" "$RUNS/bundles/before"
judged --model "$RUNS/bundles/before" --generate-only

resume=()
[ -e "$RUNS/$METHOD/training/settings.json" ] && resume=(--resume)
[ -e "$RUNS/$METHOD/config.json" ] || perfrl-train rrhf --method "$METHOD" --model "$MODEL" \
    --data "$ROWS" --tests "$TESTS" --limit "$LIMIT" --lora-rank 16 --rl-steps 2 --epochs 1 \
    --learning-rate 5e-5 --budget 5 --max-new-tokens 256 --checkpoint-every 1 \
    --sampler onnx --export-options "--vocabulary $VOCABULARY" --output "$RUNS/$METHOD" "${resume[@]}"

to_bundle "$RUNS/$METHOD" "$RUNS/bundles/after"
judged --model "$RUNS/bundles/before" --model "$RUNS/bundles/after" --targets \
    --json "$RUNS/evaluation.json" --markdown "$RUNS/table.md" --plot "$RUNS/evaluation.png"
