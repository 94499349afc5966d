#!/bin/sh
# A sale at a till that is cancelled, with nothing but curl. Start the providers first: npx pay-simulator
set -eu
base=${KOSHELEK_URL:-http://127.0.0.1:4010/shop}
control=${CONTROL_URL:-http://127.0.0.1:4000/_simulator}
store=ac99f4c8-1a8e-4b60-8aeb-fe20220f1b99

post() {
  curl --silent --show-error --fail-with-body --user till:till-password \
    --header 'token: passcode' --header 'content-type: application/json' --data "$2" "$base/api/v1/merchant/$1"
}
# Takes the text of one member out of a JSON answer.
member() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

payment=$(post checkout '{
  "requestId": "example-1", "cardSession": "A1G97N", "storeId": "'$store'", "terminalId": "till-1",
  "checkoutInvoice": { "orderId": "12345", "totalAmount": 15000, "items": [
    { "name": "Tea", "article": "77", "price": 15000, "quantity": 1, "totalAmount": 15000, "tax": "vat20" } ] },
  "user": { "loyaltyId": "1234567891011" }, "paymentMethods": [{ "type": "SBP" }] }' | member transactionId)
echo "payment: $payment"

cancel() {
  post transaction/cancel \
    '{ "requestId": "'$1'", "transactionId": "'$payment'", "storeId": "'$store'", "terminalId": "till-1" }'
}
echo "first cancellation: $(cancel example-2 | member refStatus)"
echo "the same again: $(cancel example-2 | member refStatus)"
echo "second cancellation: $(cancel example-3 | member refStatus)"
echo "ledger: $(curl --silent "$control/koshelek/ledger")"
