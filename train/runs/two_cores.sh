#!/usr/bin/env bash
# The paper's method on two processor cores: adapters on a causal checkpoint, the strict reward, two RL steps
# over a half of the prompts each, and the same held-out rows before and after, by beam search over 4-bit
# bundles (BEAMS=1: the greedy answer). Run it again after a stop: it goes on.
#
#   MODEL=checkpoint folder, Hub name or .gguf   BUNDLE=a 4-bit bundle of it, if there is one
#   ROWS, TESTS, HELD_OUT: prompts in and out of the training data, and tests of those that are scripts
#   LIMIT=prompts   TOKENS=of an answer, at most   CONTESTS=contests.jsonl.gz instead of ROWS, TESTS and HELD_OUT
#   VOCABULARY=tokens to keep in bundles; empty for a checkpoint that is trimmed already
set -euo pipefail
: "${MODEL:?a checkpoint}"
RUNS=${RUNS:-runs/two_cores}
LIMIT=${LIMIT:-160}
METHOD=${METHOD:-rrhf}
BEAMS=${BEAMS:-4}
TOKENS=${TOKENS:-192}
here=$(cd "$(dirname "$0")" && pwd)
VOCABULARY=${VOCABULARY-$here/../../export/qwen2.5-coder-python.tokens.json}
vocabulary=${VOCABULARY:+--vocabulary $VOCABULARY}
before=${BUNDLE:-$RUNS/bundles/before} after=$RUNS/bundles/after
# Threads that wait must not spin: beside other work they would take the time that it needs.
export OMP_WAIT_POLICY=passive
mkdir -p "$RUNS"

if [ -z "${ROWS:-}" ]; then
    ROWS=$RUNS/prompts/train.jsonl TESTS=$RUNS/prompts/tests.jsonl HELD_OUT=$RUNS/prompts/validation.jsonl
    [ -e "$ROWS" ] || perfrl-train data contests "${CONTESTS:?}" --output "$RUNS/prompts"
fi
: "${TESTS:?}" "${HELD_OUT:?}"

judged() { # rows that the models are asked about, before and after
    perfrl-train evaluate --data "$HELD_OUT" --tests "$TESTS" --budget 4 --max-new-tokens "$TOKENS" \
        --beams "$BEAMS" --work "$RUNS/evaluation" "$@"
}

# shellcheck disable=SC2086
[ -e "$before/manifest.json" ] || perfrl-export onnx "$MODEL" "$before" $vocabulary
judged --model "$before" --generate-only

resume=()
[ -e "$RUNS/$METHOD/training/settings.json" ] && resume=(--resume)
[ -e "$RUNS/$METHOD/config.json" ] || perfrl-train rrhf --method "$METHOD" --model "$MODEL" \
    --data "$ROWS" --tests "$TESTS" --limit "$LIMIT" --rl-steps 2 --rows-per-step $(((LIMIT + 1) / 2)) \
    --epochs 1 --batch-size 4 --lora-rank 16 --learning-rate 1e-4 --budget 4 --max-new-tokens "$TOKENS" \
    --sampler onnx --bundle "$before" --export-options "$vocabulary" --checkpoint-every 1 \
    --output "$RUNS/$METHOD" "${resume[@]}"

# shellcheck disable=SC2086
[ -e "$after/manifest.json" ] || perfrl-export refresh "$RUNS/$METHOD" "$before" "$after" $vocabulary
judged --model "$after" --generate-only
judged --model "$before" --model "$after" --targets \
    --json "$RUNS/evaluation.json" --markdown "$RUNS/table.md" --plot "$RUNS/evaluation.png"
