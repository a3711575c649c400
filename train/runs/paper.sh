#!/usr/bin/env bash
# The paper's recipe: CodeT5 60M on PIE Python, one fine-tuning pass, then 8 RL steps of 3 epochs.
# Written for one A100 (the paper took about 30 hours); run each line again with --resume after a stop.
#
#   PIE=folder with train.jsonl val.jsonl test.jsonl and public_tests.jsonl
set -euo pipefail
: "${PIE:?set PIE to the folder that holds the PIE splits and tests}"
RUNS=${RUNS:-runs/paper}
TESTS=$PIE/public_tests.jsonl
mkdir -p "$RUNS"

perfrl-train data audit "$PIE/train.jsonl" "$PIE/val.jsonl" "$PIE/test.jsonl" \
    --tests "$TESTS" --no-run --json "$RUNS/audit.json"

perfrl-train finetune --model Salesforce/codet5-small --data "$PIE/train.jsonl" \
    --validation "$PIE/val.jsonl" --output "$RUNS/finetuned"

perfrl-train rrhf --model "$RUNS/finetuned" --data "$PIE/train.jsonl" --tests "$TESTS" \
    --validation "$PIE/val.jsonl" --reward-mode paper --rows-per-chunk 64 --output "$RUNS/perfrl"

perfrl-train evaluate --data "$PIE/test.jsonl" --tests "$TESTS" --targets \
    --model "$RUNS/finetuned" --model "$RUNS/perfrl" --work "$RUNS/evaluation" \
    --json "$RUNS/evaluation.json" --markdown "$RUNS/table_1.md" --plot "$RUNS/evaluation.png"
