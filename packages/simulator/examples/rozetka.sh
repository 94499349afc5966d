#!/bin/sh
# Two orders whose money is held and given back, with nothing but curl. Start the providers first: npx pay-simulator
set -eu
base=${ROZETKA_URL:-http://127.0.0.1:4020}
control=${CONTROL_URL:-http://127.0.0.1:4000/_simulator}

post() {
  curl --silent --show-error --user shop:shop-password \
    --header 'content-type: application/json' --data "$2" "$base/api/payments/batch/v1/$1"
}
# Takes the text of one member out of a JSON answer.
member() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

post new '{
  "mode": "direct", "batch_external_id": "batch-1", "currency": "UAH", "confirm": false,
  "customer": { "payment_method": { "type": "cc_token", "cc_token": { "token": "token-of-4111111111111111" } } },
  "orders": [
    { "api_key": "shop", "external_id": "order-1", "amount": 100.5, "description": "Kettle" },
    { "api_key": "shop", "external_id": "order-2", "amount": 20, "description": "Tea" } ] }' >/dev/null
echo "held: $(curl --silent "$control/rozetka/ledger")"

post cancel '{ "batch_external_id": "batch-1" }' >/dev/null
echo "given back: $(curl --silent "$control/rozetka/ledger")"
echo "again: $(post cancel '{ "batch_external_id": "batch-1" }' | member code)"
