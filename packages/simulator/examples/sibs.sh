#!/bin/sh
# An authorization that is cancelled in two parts, with nothing but curl. Start the providers first: npx pay-simulator
set -eu
base=${SIBS_URL:-http://127.0.0.1:4030/api/v1}
control=${CONTROL_URL:-http://127.0.0.1:4000/_simulator}
client=b4480347-9fc8-4790-b359-100a99c60ea3
now=2026-03-09T14:30:00.000Z

# Where, with which authorization, and what.
post() {
  curl --silent --show-error --fail-with-body --header "x-ibm-client-id: $client" --header "authorization: $2" \
    --header 'content-type: application/json' --data "$3" "$base/payments$1"
}
# Takes the text of one member out of a JSON answer.
member() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

checkout=$(post '' 'Bearer backoffice-token' '{
  "merchant": { "terminalId": 24, "channel": "web", "merchantTransactionId": "example-1" },
  "transaction": { "transactionTimestamp": "'$now'", "description": "Order 1001", "moto": false,
    "paymentType": "AUTH", "amount": { "value": 50.5, "currency": "PLN" }, "paymentMethod": ["CARD"] } }')
payment=$(echo "$checkout" | member transactionID)
signature=$(echo "$checkout" | member transactionSignature)

status=$(post "/$payment/card/purchase" "Digest $signature" '{ "cardInfo": {
  "PAN": "4761340000000035", "secureCode": "536", "validationDate": "2025-12-31T00:00:00.000Z",
  "cardholderName": "Jane Smith" } }' | member paymentStatus)
echo "authorization: $status"

cancel() {
  post "/$payment/cancellation" 'Bearer backoffice-token' '{
    "merchant": { "terminalId": 24, "channel": "web", "merchantTransactionId": "'$1'" },
    "transaction": { "transactionTimestamp": "'$now'", "description": "The customer changed their mind",
      "amount": { "value": '$2', "currency": "PLN" },
      "originalTransaction": { "id": "'$payment'", "datetime": "'$now'" } } }' | member paymentStatus
}
echo "a part: $(cancel example-2 20.5)"
echo "more than is left: $(cancel example-3 30.5)"
echo "the rest: $(cancel example-4 30)"
echo "ledger: $(curl --silent "$control/sibs/ledger")"
