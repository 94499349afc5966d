// Generated from specs/rozetka/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate rozetka`.
//
// What the provider's codes mean.

import type { CodeMeaning } from "@pay/core";

/**
 * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of kind
 * `changed` may keep the merchant's identifier, as long as no payment under it has succeeded. The codes that
 * are documented.
 */
export type ResponseCodeName =
  | "3ds_not_supported"
  | "3ds_required"
  | "3ds_verification_failed"
  | "access_error"
  | "access_not_allowed"
  | "account_number_and_phone_passed"
  | "acs_service_unavailable"
  | "action_already_done"
  | "action_not_allowed"
  | "additional_information_is_pending"
  | "advance_payment_accepted"
  | "advance_payment_offered"
  | "agreements_service_unavailable"
  | "amount_was_successfully_blocked"
  | "anti_fraud_check"
  | "anti_fraud_check_in_progress"
  | "authorization_error"
  | "authorization_failed"
  | "balances_limitation"
  | "bank_is_not_supported"
  | "banking_application_is_not_installed"
  | "callback_url_missing"
  | "cancel_successful"
  | "cancel_transfer"
  | "card_bin_not_found"
  | "card_branch_daily_limit_reached"
  | "card_branch_is_blocked"
  | "card_expired"
  | "card_has_constraints"
  | "card_is_lost_or_stolen"
  | "card_not_found"
  | "card_not_supported"
  | "card_type_is_not_supported"
  | "card_verification_required"
  | "chargeback-failed"
  | "chargeback_successful"
  | "completion_limit_reached"
  | "confirm_amount_cannot_be_more_than_the_transaction_amount"
  | "confirm_required"
  | "confirmation_required"
  | "confirmation_timeout"
  | "contract_was_signed_on_client_side"
  | "country_not_supported"
  | "credit_limit_exceeded"
  | "currency_rate_not_found"
  | "customer_auth_not_found"
  | "customer_auth_token_expired_or_invalid"
  | "customer_email_not_allowed"
  | "customer_id_not_passed"
  | "customer_profile_not_found"
  | "cvv_is_required"
  | "daily_card_usage_limit_reached"
  | "data_not_found"
  | "entity_agreement_not_found"
  | "entity_blocked"
  | "entity_contract_terminated"
  | "entity_not_active"
  | "entity_suspended"
  | "expired_or_invalid_token"
  | "failed_as_part_of_failed_batch"
  | "failed_to_create_transaction"
  | "failed_to_fetch_recipient_data_from_diia"
  | "failed_to_finish_transaction"
  | "failed_to_load_wallet"
  | "failed_to_send_sms"
  | "failed_to_verify_card"
  | "fc_transaction_not_generated"
  | "fee_not_found"
  | "finmon_payer_validation_failed"
  | "finmon_recipient_validation_failed"
  | "finmon_validation_failed"
  | "free_bank_details_limit"
  | "hold_cancelled_by_bank"
  | "incorrect_refund_sum_or_currency"
  | "insufficient_funds"
  | "insufficient_funds_for_refund"
  | "internal_error"
  | "invalid_apple_pay_token"
  | "invalid_card_data"
  | "invalid_card_token"
  | "invalid_currency"
  | "invalid_data"
  | "invalid_google_pay_token"
  | "invalid_operation"
  | "invalid_phone_number"
  | "invalid_recipient_name"
  | "invalid_request_body"
  | "invalid_token"
  | "invalid_transaction_amount"
  | "invalid_transaction_status"
  | "invalid_transaction_type"
  | "invalid_verification_code"
  | "missed_payout_method_data"
  | "missing_route"
  | "no_discount_found"
  | "operation_not_allowed"
  | "operation_not_found"
  | "order_canceled"
  | "order_expired"
  | "order_is_duplicated"
  | "partner_account_check_failed"
  | "partner_account_not_found"
  | "payer_card_error"
  | "paying_unavailable_for_recipient"
  | "payment_card_has_invalid_status"
  | "payment_flow_not_supported"
  | "payment_method_already_confirmed"
  | "payment_method_not_allowed"
  | "payment_method_not_found"
  | "payment_method_verification_failed"
  | "payment_provider_failure"
  | "payment_settings_not_found"
  | "payment_system_not_supported"
  | "payment_was_refunded"
  | "pending"
  | "pin_data_required"
  | "pin_tries_exceeded"
  | "plan_not_active"
  | "plan_not_found"
  | "plan_project_missing"
  | "preauth_not_allowed"
  | "public_key_not_found"
  | "reached_the_limit_of_attempts_for_ip"
  | "receiver_card_error"
  | "receiver_info_error"
  | "recipient_payment_method_not_found"
  | "recurrent_not_found"
  | "recurring_transactions_not_allowed"
  | "refund_is_cancelled_by_initiator"
  | "refund_is_cancelled_by_system"
  | "refund_pending"
  | "refund_period_is_expired"
  | "refund_successful"
  | "refund_transaction_bank_daily_limit_exceeded"
  | "refund_waiting_for_funds"
  | "rejected_by_bank"
  | "representment-failed"
  | "representment_successful"
  | "request_failed"
  | "restricted_card"
  | "restricted_ip"
  | "sender_info_required"
  | "session_expired"
  | "simultaneous_open_orders_not_supported_by_bank"
  | "store_is_blocked"
  | "store_is_not_active"
  | "subscription_already_exists"
  | "subscription_auto_renew_locked"
  | "subscription_not_active"
  | "subscription_not_found"
  | "subscription_successful"
  | "terminal_limit_exceeded"
  | "terminal_not_found"
  | "test_transaction"
  | "timeout"
  | "token_does_not_exist"
  | "too_many_requests"
  | "transaction_already_paid"
  | "transaction_amount_limit"
  | "transaction_cannot_be_processed"
  | "transaction_confirmation_timeout"
  | "transaction_created"
  | "transaction_declined"
  | "transaction_is_canceled"
  | "transaction_is_canceled_by_payer"
  | "transaction_is_not_recurring"
  | "transaction_limit_exceeded"
  | "transaction_not_found"
  | "transaction_not_supported"
  | "transaction_rejected"
  | "transaction_success_primary_not_found"
  | "transaction_successful"
  | "unknown_entity"
  | "unsubscribed_successfully"
  | "user_collision_by_financial_number"
  | "user_not_found"
  | "waiting_for_complete"
  | "waiting_for_redirect"
  | "waiting_for_verification"
  | "wallet_not_configured"
  | "wrong_account_number"
  | "wrong_amount"
  | "wrong_authorization_code"
  | "wrong_card_number"
  | "wrong_cavv"
  | "wrong_cooperation_type"
  | "wrong_cvv"
  | "wrong_otp_code"
  | "wrong_payment_count"
  | "wrong_payparts_period"
  | "wrong_pin"
  | "wrong_project_settings"
  | "wrong_sms_password";

/**
 * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of kind
 * `changed` may keep the merchant's identifier, as long as no payment under it has succeeded. What each code
 * means and whether trying again can help.
 */
export const ResponseCode: Readonly<Record<ResponseCodeName, CodeMeaning>> = {
  "3ds_not_supported": { meaning: "The card or the terminal cannot do 3-D Secure.", kind: "declined", retry: "changed" },
  "3ds_required": { meaning: "The payment is refused without 3-D Secure.", kind: "declined", retry: "changed" },
  "3ds_verification_failed": { meaning: "The payer did not pass the 3-D Secure check.", kind: "declined", retry: "changed" },
  access_error: { meaning: "The resource cannot be accessed.", kind: "forbidden", retry: "never" },
  access_not_allowed: { meaning: "The credentials give no right to this resource.", kind: "forbidden", retry: "never" },
  account_number_and_phone_passed: { meaning: "Either an account number or a telephone number may be sent, not both.", kind: "invalid", retry: "changed" },
  acs_service_unavailable: { meaning: "The 3-D Secure server of the payer's bank cannot be reached.", kind: "provider", retry: "same" },
  action_already_done: { meaning: "The operation was carried out before.", kind: "duplicate", retry: "never" },
  action_not_allowed: { meaning: "The current state does not allow the operation.", kind: "conflict", retry: "never" },
  additional_information_is_pending: { meaning: "More data is awaited.", kind: "information", retry: "never" },
  advance_payment_accepted: { meaning: "An advance payment is agreed.", kind: "information", retry: "never" },
  advance_payment_offered: { meaning: "An advance payment is proposed.", kind: "information", retry: "never" },
  agreements_service_unavailable: { meaning: "The agreements service is down.", kind: "provider", retry: "same" },
  amount_was_successfully_blocked: { meaning: "The amount is held; confirm or cancel it.", kind: "information", retry: "never" },
  anti_fraud_check: { meaning: "The fraud check stopped the payment.", kind: "declined", retry: "changed" },
  anti_fraud_check_in_progress: { meaning: "The fraud check is running.", kind: "information", retry: "never" },
  authorization_error: { meaning: "The bank did not authorise the operation.", kind: "declined", retry: "changed" },
  authorization_failed: { meaning: "The credentials are missing or wrong.", kind: "authentication", retry: "never" },
  balances_limitation: { meaning: "A balance limit stands in the way.", kind: "declined", retry: "changed" },
  bank_is_not_supported: { meaning: "The bank is not available for payment in parts.", kind: "declined", retry: "changed" },
  banking_application_is_not_installed: { meaning: "The payer does not have the bank's app.", kind: "declined", retry: "changed" },
  callback_url_missing: { meaning: "The callback address is missing.", kind: "invalid", retry: "changed" },
  cancel_successful: { meaning: "The cancellation is done.", kind: "information", retry: "never" },
  cancel_transfer: { meaning: "The transfer was cancelled.", kind: "declined", retry: "new-payment" },
  card_bin_not_found: { meaning: "The card's issuer is unknown.", kind: "declined", retry: "changed" },
  card_branch_daily_limit_reached: { meaning: "The bank branch has reached its daily limit.", kind: "declined", retry: "changed" },
  card_branch_is_blocked: { meaning: "The bank branch is blocked.", kind: "declined", retry: "changed" },
  card_expired: { meaning: "The card has expired.", kind: "declined", retry: "changed" },
  card_has_constraints: { meaning: "The card is restricted.", kind: "declined", retry: "changed" },
  card_is_lost_or_stolen: { meaning: "The card is reported lost or stolen.", kind: "declined", retry: "changed" },
  card_not_found: { meaning: "The card is unknown.", kind: "declined", retry: "changed" },
  card_not_supported: { meaning: "The card is not accepted.", kind: "declined", retry: "changed" },
  card_type_is_not_supported: { meaning: "This type of card is not accepted.", kind: "declined", retry: "changed" },
  card_verification_required: { meaning: "The card must be verified first.", kind: "information", retry: "never" },
  "chargeback-failed": { meaning: "The chargeback failed.", kind: "information", retry: "never" },
  chargeback_successful: { meaning: "The chargeback is done.", kind: "information", retry: "never" },
  completion_limit_reached: { meaning: "No further confirmation is allowed.", kind: "conflict", retry: "never" },
  confirm_amount_cannot_be_more_than_the_transaction_amount: { meaning: "More is to be confirmed than was held.", kind: "invalid", retry: "changed" },
  confirm_required: { meaning: "The hold awaits confirmation.", kind: "information", retry: "never" },
  confirmation_required: { meaning: "The payer must confirm.", kind: "information", retry: "never" },
  confirmation_timeout: { meaning: "The time for confirmation is over.", kind: "declined", retry: "new-payment" },
  contract_was_signed_on_client_side: { meaning: "The payer signed the contract; confirm the order unless that happens by itself.", kind: "information", retry: "never" },
  country_not_supported: { meaning: "The country is not accepted.", kind: "declined", retry: "changed" },
  credit_limit_exceeded: { meaning: "The credit limit is exceeded.", kind: "declined", retry: "changed" },
  currency_rate_not_found: { meaning: "There is no exchange rate.", kind: "provider", retry: "same" },
  customer_auth_not_found: { meaning: "The customer's access token is missing.", kind: "authentication", retry: "changed" },
  customer_auth_token_expired_or_invalid: { meaning: "The customer's access token is wrong or has expired.", kind: "authentication", retry: "changed" },
  customer_email_not_allowed: { meaning: "The e-mail address is refused.", kind: "invalid", retry: "changed" },
  customer_id_not_passed: { meaning: "Nothing in the request identifies the customer.", kind: "invalid", retry: "changed" },
  customer_profile_not_found: { meaning: "The customer is unknown.", kind: "not-found", retry: "changed" },
  cvv_is_required: { meaning: "The card's verification code is needed.", kind: "invalid", retry: "changed" },
  daily_card_usage_limit_reached: { meaning: "The card has reached its daily limit.", kind: "declined", retry: "changed" },
  data_not_found: { meaning: "No record yet. A hosted payment that nobody has tried to pay gives this too.", kind: "not-found", retry: "same" },
  entity_agreement_not_found: { meaning: "The merchant's agreement is missing.", kind: "settings", retry: "never" },
  entity_blocked: { meaning: "The merchant is blocked.", kind: "settings", retry: "never" },
  entity_contract_terminated: { meaning: "The merchant's contract has ended.", kind: "settings", retry: "never" },
  entity_not_active: { meaning: "The merchant is not active.", kind: "settings", retry: "never" },
  entity_suspended: { meaning: "The merchant is suspended.", kind: "settings", retry: "never" },
  expired_or_invalid_token: { meaning: "The token is wrong or has expired.", kind: "invalid", retry: "changed" },
  failed_as_part_of_failed_batch: { meaning: "The order failed because its batch failed.", kind: "declined", retry: "changed" },
  failed_to_create_transaction: { meaning: "The transaction could not be created.", kind: "provider", retry: "same" },
  failed_to_fetch_recipient_data_from_diia: { meaning: "The receiver's data could not be fetched from Diia.", kind: "provider", retry: "same" },
  failed_to_finish_transaction: { meaning: "The transaction could not be completed.", kind: "provider", retry: "changed" },
  failed_to_load_wallet: { meaning: "The wallet is not available.", kind: "provider", retry: "same" },
  failed_to_send_sms: { meaning: "The text message could not be sent.", kind: "provider", retry: "same" },
  failed_to_verify_card: { meaning: "The card check failed.", kind: "declined", retry: "changed" },
  fc_transaction_not_generated: { meaning: "The financial company's transaction was not made.", kind: "provider", retry: "same" },
  fee_not_found: { meaning: "No fee is set up.", kind: "settings", retry: "never" },
  finmon_payer_validation_failed: { meaning: "Financial monitoring refused the payer.", kind: "declined", retry: "never" },
  finmon_recipient_validation_failed: { meaning: "Financial monitoring refused the receiver.", kind: "declined", retry: "never" },
  finmon_validation_failed: { meaning: "Financial monitoring refused the operation.", kind: "declined", retry: "never" },
  free_bank_details_limit: { meaning: "The limit of payments to free bank details is reached.", kind: "declined", retry: "changed" },
  hold_cancelled_by_bank: { meaning: "The bank released the hold.", kind: "declined", retry: "new-payment" },
  incorrect_refund_sum_or_currency: { meaning: "The amount or the currency of the refund is wrong.", kind: "invalid", retry: "changed" },
  insufficient_funds: { meaning: "There is not enough money on the card.", kind: "declined", retry: "changed" },
  insufficient_funds_for_refund: { meaning: "The merchant's balance does not cover the refund.", kind: "conflict", retry: "same" },
  internal_error: { meaning: "The provider failed; the result is not known.", kind: "provider", retry: "same" },
  invalid_apple_pay_token: { meaning: "The Apple Pay token cannot be used.", kind: "invalid", retry: "changed" },
  invalid_card_data: { meaning: "The card data is wrong.", kind: "invalid", retry: "changed" },
  invalid_card_token: { meaning: "The card token is wrong.", kind: "invalid", retry: "changed" },
  invalid_currency: { meaning: "The currency is not accepted.", kind: "invalid", retry: "changed" },
  invalid_data: { meaning: "The data is not accepted.", kind: "invalid", retry: "changed" },
  invalid_google_pay_token: { meaning: "The Google Pay token cannot be used.", kind: "invalid", retry: "changed" },
  invalid_operation: { meaning: "The operation is not possible here.", kind: "conflict", retry: "never" },
  invalid_phone_number: { meaning: "The telephone number is wrong.", kind: "invalid", retry: "changed" },
  invalid_recipient_name: { meaning: "The receiver's name is wrong.", kind: "invalid", retry: "changed" },
  invalid_request_body: { meaning: "The request is not valid; `param` names the field.", kind: "invalid", retry: "changed" },
  invalid_token: { meaning: "The token is wrong.", kind: "invalid", retry: "changed" },
  invalid_transaction_amount: { meaning: "The amount is wrong.", kind: "invalid", retry: "changed" },
  invalid_transaction_status: { meaning: "The state of the transaction does not allow the operation.", kind: "conflict", retry: "never" },
  invalid_transaction_type: { meaning: "The kind of transaction does not allow the operation.", kind: "conflict", retry: "never" },
  invalid_verification_code: { meaning: "The verification code is wrong.", kind: "declined", retry: "changed" },
  missed_payout_method_data: { meaning: "The data of the payout method is missing.", kind: "invalid", retry: "changed" },
  missing_route: { meaning: "No way of processing is set up for this payment.", kind: "settings", retry: "never" },
  no_discount_found: { meaning: "There is no such discount.", kind: "not-found", retry: "changed" },
  operation_not_allowed: { meaning: "The operation is not allowed.", kind: "forbidden", retry: "never" },
  operation_not_found: { meaning: "The operation is unknown.", kind: "not-found", retry: "never" },
  order_canceled: { meaning: "The order was cancelled.", kind: "conflict", retry: "new-payment" },
  order_expired: { meaning: "The order has expired.", kind: "declined", retry: "new-payment" },
  order_is_duplicated: { meaning: "An order with this identifier exists; ask for its state.", kind: "duplicate", retry: "never" },
  partner_account_check_failed: { meaning: "The account to top up failed its check; for a batch the hint names the order.", kind: "invalid", retry: "changed" },
  partner_account_not_found: { meaning: "The account to top up is unknown.", kind: "not-found", retry: "changed" },
  payer_card_error: { meaning: "Something is wrong with the payer's card.", kind: "declined", retry: "changed" },
  paying_unavailable_for_recipient: { meaning: "The receiver cannot be paid; for a batch the hint names the order.", kind: "declined", retry: "changed" },
  payment_card_has_invalid_status: { meaning: "The card's status does not allow payments.", kind: "declined", retry: "changed" },
  payment_flow_not_supported: { meaning: "This payment flow is not available.", kind: "settings", retry: "never" },
  payment_method_already_confirmed: { meaning: "The saved card is confirmed already.", kind: "duplicate", retry: "never" },
  payment_method_not_allowed: { meaning: "The payment method is not allowed.", kind: "declined", retry: "changed" },
  payment_method_not_found: { meaning: "The payment method or saved card is unknown.", kind: "not-found", retry: "changed" },
  payment_method_verification_failed: { meaning: "The check of the payment method failed.", kind: "declined", retry: "changed" },
  payment_provider_failure: { meaning: "A provider behind RozetkaPay failed.", kind: "provider", retry: "same" },
  payment_settings_not_found: { meaning: "The project is not set up for this payment.", kind: "settings", retry: "never" },
  payment_system_not_supported: { meaning: "The card scheme is not accepted.", kind: "declined", retry: "changed" },
  payment_was_refunded: { meaning: "The payment was refunded before.", kind: "conflict", retry: "never" },
  pending: { meaning: "The operation is in progress.", kind: "information", retry: "never" },
  pin_data_required: { meaning: "The PIN is awaited.", kind: "information", retry: "never" },
  pin_tries_exceeded: { meaning: "The PIN was entered wrongly too often.", kind: "declined", retry: "changed" },
  plan_not_active: { meaning: "The subscription plan is not active.", kind: "conflict", retry: "never" },
  plan_not_found: { meaning: "The subscription plan is unknown.", kind: "not-found", retry: "changed" },
  plan_project_missing: { meaning: "The subscription plan has no project.", kind: "settings", retry: "never" },
  preauth_not_allowed: { meaning: "Holding money is not allowed for the project.", kind: "settings", retry: "changed" },
  public_key_not_found: { meaning: "The key is unknown.", kind: "settings", retry: "never" },
  reached_the_limit_of_attempts_for_ip: { meaning: "Too many attempts came from this address.", kind: "declined", retry: "same" },
  receiver_card_error: { meaning: "Something is wrong with the receiver's card.", kind: "declined", retry: "changed" },
  receiver_info_error: { meaning: "Something is wrong with the receiver's data.", kind: "invalid", retry: "changed" },
  recipient_payment_method_not_found: { meaning: "The receiver's payment method is unknown.", kind: "not-found", retry: "changed" },
  recurrent_not_found: { meaning: "The identifier for repeated charges is unknown.", kind: "not-found", retry: "changed" },
  recurring_transactions_not_allowed: { meaning: "Repeated charges are not allowed for the project.", kind: "settings", retry: "never" },
  refund_is_cancelled_by_initiator: { meaning: "The waiting refund was cancelled on request; no money was given back.", kind: "information", retry: "same" },
  refund_is_cancelled_by_system: { meaning: "The waiting refund ran out of time, because the merchant's balance stayed short; no money was given back.", kind: "conflict", retry: "same" },
  refund_pending: { meaning: "The refund is in progress.", kind: "information", retry: "never" },
  refund_period_is_expired: { meaning: "It is too late for a refund.", kind: "conflict", retry: "never" },
  refund_successful: { meaning: "The refund is done.", kind: "information", retry: "never" },
  refund_transaction_bank_daily_limit_exceeded: { meaning: "The bank's daily limit of refunds is reached.", kind: "declined", retry: "same" },
  refund_waiting_for_funds: { meaning: "The refund waits until the merchant's balance covers it.", kind: "information", retry: "never" },
  rejected_by_bank: { meaning: "The bank refused.", kind: "declined", retry: "changed" },
  "representment-failed": { meaning: "The objection to a chargeback failed.", kind: "information", retry: "never" },
  representment_successful: { meaning: "The objection to a chargeback succeeded.", kind: "information", retry: "never" },
  request_failed: { meaning: "The request failed.", kind: "provider", retry: "same" },
  restricted_card: { meaning: "The card is restricted.", kind: "declined", retry: "changed" },
  restricted_ip: { meaning: "Requests from this address are not allowed.", kind: "forbidden", retry: "never" },
  sender_info_required: { meaning: "Data of the payer is needed.", kind: "invalid", retry: "changed" },
  session_expired: { meaning: "The checkout page has expired.", kind: "declined", retry: "new-payment" },
  simultaneous_open_orders_not_supported_by_bank: { meaning: "The bank allows only one open order.", kind: "conflict", retry: "same" },
  store_is_blocked: { meaning: "The shop is blocked.", kind: "settings", retry: "never" },
  store_is_not_active: { meaning: "The shop is not active.", kind: "settings", retry: "never" },
  subscription_already_exists: { meaning: "The subscription exists already.", kind: "duplicate", retry: "never" },
  subscription_auto_renew_locked: { meaning: "Automatic renewal cannot be changed yet.", kind: "conflict", retry: "same" },
  subscription_not_active: { meaning: "The subscription is not active.", kind: "conflict", retry: "never" },
  subscription_not_found: { meaning: "The subscription is unknown.", kind: "not-found", retry: "changed" },
  subscription_successful: { meaning: "The subscription is made.", kind: "information", retry: "never" },
  terminal_limit_exceeded: { meaning: "The terminal's limit is exceeded.", kind: "declined", retry: "changed" },
  terminal_not_found: { meaning: "The terminal is unknown.", kind: "settings", retry: "never" },
  test_transaction: { meaning: "A test transaction.", kind: "information", retry: "never" },
  timeout: { meaning: "The operation took too long; the result is not known.", kind: "provider", retry: "same" },
  token_does_not_exist: { meaning: "The token is unknown.", kind: "not-found", retry: "changed" },
  too_many_requests: { meaning: "The request rate is exceeded.", kind: "rate-limited", retry: "same" },
  transaction_already_paid: { meaning: "A payment with this identifier has succeeded already.", kind: "duplicate", retry: "never" },
  transaction_amount_limit: { meaning: "The amount is outside the limits.", kind: "declined", retry: "changed" },
  transaction_cannot_be_processed: { meaning: "The transaction cannot be processed.", kind: "declined", retry: "changed" },
  transaction_confirmation_timeout: { meaning: "The time for confirming the transaction is over.", kind: "declined", retry: "new-payment" },
  transaction_created: { meaning: "The transaction is created, not yet processed.", kind: "information", retry: "never" },
  transaction_declined: { meaning: "The transaction was declined.", kind: "declined", retry: "changed" },
  transaction_is_canceled: { meaning: "The transaction was cancelled.", kind: "conflict", retry: "new-payment" },
  transaction_is_canceled_by_payer: { meaning: "The payer cancelled.", kind: "declined", retry: "changed" },
  transaction_is_not_recurring: { meaning: "The transaction does not allow repeated charges.", kind: "conflict", retry: "never" },
  transaction_limit_exceeded: { meaning: "A limit of the transaction is exceeded.", kind: "declined", retry: "changed" },
  transaction_not_found: { meaning: "The transaction is unknown.", kind: "not-found", retry: "never" },
  transaction_not_supported: { meaning: "The transaction is not supported.", kind: "declined", retry: "changed" },
  transaction_rejected: { meaning: "The transaction was rejected.", kind: "declined", retry: "changed" },
  transaction_success_primary_not_found: { meaning: "There is no successful payment to act on.", kind: "conflict", retry: "never" },
  transaction_successful: { meaning: "The operation is done; for a payment with two steps the amount is held.", kind: "information", retry: "never" },
  unknown_entity: { meaning: "The merchant is unknown.", kind: "settings", retry: "never" },
  unsubscribed_successfully: { meaning: "The subscription has ended as asked.", kind: "information", retry: "never" },
  user_collision_by_financial_number: { meaning: "Several users share this telephone number.", kind: "conflict", retry: "changed" },
  user_not_found: { meaning: "The user is unknown.", kind: "not-found", retry: "changed" },
  waiting_for_complete: { meaning: "Completion is awaited.", kind: "information", retry: "never" },
  waiting_for_redirect: { meaning: "The payer must open the page of the action.", kind: "information", retry: "never" },
  waiting_for_verification: { meaning: "The 3-D Secure check or another one is awaited.", kind: "information", retry: "never" },
  wallet_not_configured: { meaning: "The wallet is not set up for the project.", kind: "settings", retry: "never" },
  wrong_account_number: { meaning: "The account number is wrong.", kind: "invalid", retry: "changed" },
  wrong_amount: { meaning: "The amount is wrong.", kind: "invalid", retry: "changed" },
  wrong_authorization_code: { meaning: "The authorisation code is wrong.", kind: "declined", retry: "changed" },
  wrong_card_number: { meaning: "The card number is wrong.", kind: "invalid", retry: "changed" },
  wrong_cavv: { meaning: "The 3-D Secure proof is wrong.", kind: "declined", retry: "changed" },
  wrong_cooperation_type: { meaning: "The merchant's set-up does not fit this operation.", kind: "settings", retry: "never" },
  wrong_cvv: { meaning: "The card's verification code is wrong.", kind: "declined", retry: "changed" },
  wrong_otp_code: { meaning: "The one-time code is wrong.", kind: "declined", retry: "changed" },
  wrong_payment_count: { meaning: "The number of parts is wrong.", kind: "invalid", retry: "changed" },
  wrong_payparts_period: { meaning: "The period of the parts is wrong.", kind: "invalid", retry: "changed" },
  wrong_pin: { meaning: "The PIN is wrong.", kind: "declined", retry: "changed" },
  wrong_project_settings: { meaning: "The set-up of the project is wrong.", kind: "settings", retry: "never" },
  wrong_sms_password: { meaning: "The code from the text message is wrong.", kind: "declined", retry: "changed" },
};

/**
 * State of the fiscal receipt as a number: 1000 to 1002 no fault, 2001 to 2006 the fiscal service or its
 * data, 3001 and 3002 missing or repeated data, 4001 to 4051 the cash register and its shift, 5001 to 5003
 * the electronic signature, 6001 to 6003 the tax service, 7001 and 7002 the receipt itself. The codes that
 * are documented.
 */
export type FiscalizationStatusCodeName =
  | "1000"
  | "1001"
  | "1002"
  | "2001"
  | "2002"
  | "2003"
  | "2004"
  | "2005"
  | "2006"
  | "3001"
  | "3002"
  | "4001"
  | "4002"
  | "4003"
  | "4004"
  | "4005"
  | "4006"
  | "4050"
  | "4051"
  | "5001"
  | "5002"
  | "5003"
  | "6001"
  | "6002"
  | "6003"
  | "7001"
  | "7002";

/**
 * State of the fiscal receipt as a number: 1000 to 1002 no fault, 2001 to 2006 the fiscal service or its
 * data, 3001 and 3002 missing or repeated data, 4001 to 4051 the cash register and its shift, 5001 to 5003
 * the electronic signature, 6001 to 6003 the tax service, 7001 and 7002 the receipt itself. What each code
 * means and whether trying again can help.
 */
export const FiscalizationStatusCode: Readonly<Record<FiscalizationStatusCodeName, CodeMeaning>> = {
  "1000": { meaning: "A test result.", kind: "information", retry: "never" },
  "1001": { meaning: "The receipt is made.", kind: "information", retry: "never" },
  "1002": { meaning: "The receipt is in progress.", kind: "information", retry: "never" },
  "2001": { meaning: "The fiscal data is wrong; check the products.", kind: "invalid", retry: "changed" },
  "2002": { meaning: "The fiscal service failed inside; turn to the provider's support.", kind: "provider", retry: "never" },
  "2003": { meaning: "The fiscal service refuses access; check the rights.", kind: "forbidden", retry: "never" },
  "2004": { meaning: "A temporary failure; try later.", kind: "provider", retry: "same" },
  "2005": { meaning: "The fiscal service is down for now.", kind: "provider", retry: "same" },
  "2006": { meaning: "The fiscal service refuses access; check the token.", kind: "authentication", retry: "never" },
  "3001": { meaning: "Needed data was not found.", kind: "not-found", retry: "changed" },
  "3002": { meaning: "A second attempt at the same receipt was recognised.", kind: "duplicate", retry: "never" },
  "4001": { meaning: "The cash register is not activated with the tax system.", kind: "settings", retry: "never" },
  "4002": { meaning: "The cash register is blocked; turn to the provider's support.", kind: "settings", retry: "never" },
  "4003": { meaning: "The data of the cash register conflicts; try later.", kind: "conflict", retry: "same" },
  "4004": { meaning: "The cash register is busy with another operation; try later.", kind: "conflict", retry: "same" },
  "4005": { meaning: "The mode of the cash register cannot be changed.", kind: "conflict", retry: "never" },
  "4006": { meaning: "Another program has locked the cash register; close all other fiscal software.", kind: "conflict", retry: "same" },
  "4050": { meaning: "No fiscal shift is open; open one at the cash register first.", kind: "settings", retry: "same" },
  "4051": { meaning: "The fiscal shift is not closed; close it.", kind: "settings", retry: "same" },
  "5001": { meaning: "The electronic signature key is not registered with the tax service; register it before turning fiscalization on.", kind: "settings", retry: "never" },
  "5002": { meaning: "The electronic signature key was revoked; get and register a new certificate.", kind: "settings", retry: "never" },
  "5003": { meaning: "The electronic signature failed its check; look at the key's validity and rights.", kind: "settings", retry: "never" },
  "6001": { meaning: "The tax service failed; turn to the provider's support.", kind: "provider", retry: "never" },
  "6002": { meaning: "The tax service is down; try later.", kind: "provider", retry: "same" },
  "6003": { meaning: "The tax service did not answer in time; try later.", kind: "provider", retry: "same" },
  "7001": { meaning: "The receipt failed its check because the sequence of receipts is broken; turn to the provider's support.", kind: "provider", retry: "never" },
  "7002": { meaning: "The receipt could not be made; turn to the provider's support.", kind: "provider", retry: "never" },
};

/**
 * Why an operation on an order paid in parts ended as it did. The provider adds codes without notice. The
 * codes that are documented.
 */
export type PayPartsResponseCodeName =
  | "transaction_successful"
  | "contract_was_signed_on_client_side"
  | "refund_successful"
  | "cancel_successful"
  | "refund_is_cancelled_by_initiator"
  | "refund_is_cancelled_by_system"
  | "pending"
  | "waiting_for_redirect"
  | "confirmation_required"
  | "failed_to_create_transaction"
  | "internal_error"
  | "transaction_not_found"
  | "wrong_cooperation_type"
  | "transaction_rejected"
  | "order_expired"
  | "transaction_declined"
  | "user_not_found"
  | "insufficient_funds"
  | "transaction_is_canceled_by_payer"
  | "transaction_limit_exceeded"
  | "transaction_not_supported"
  | "wrong_payment_count"
  | "wrong_installment_period"
  | "wrong_payparts_period"
  | "banking_application_is_not_installed"
  | "bank_is_not_supported"
  | "invalid_phone_number"
  | "simultaneous_open_orders_not_supported_by_bank"
  | "transaction_amount_limit"
  | "finmon_validation_failed"
  | "insufficient_funds_for_refund";

/**
 * Why an operation on an order paid in parts ended as it did. The provider adds codes without notice. What
 * each code means and whether trying again can help.
 */
export const PayPartsResponseCode: Readonly<Record<PayPartsResponseCodeName, CodeMeaning>> = {
  transaction_successful: { meaning: "The operation is done.", kind: "information", retry: "never" },
  contract_was_signed_on_client_side: { meaning: "The payer signed the contract; confirm the order unless that happens by itself.", kind: "information", retry: "never" },
  refund_successful: { meaning: "The refund is done.", kind: "information", retry: "never" },
  cancel_successful: { meaning: "The cancellation is done.", kind: "information", retry: "never" },
  refund_is_cancelled_by_initiator: { meaning: "The waiting refund was cancelled on request; no money was given back.", kind: "information", retry: "same" },
  refund_is_cancelled_by_system: { meaning: "The waiting refund ran out of time, because the merchant's balance stayed short; no money was given back.", kind: "conflict", retry: "same" },
  pending: { meaning: "The operation is in progress.", kind: "information", retry: "never" },
  waiting_for_redirect: { meaning: "The payer must open the page of the action.", kind: "information", retry: "never" },
  confirmation_required: { meaning: "The payer must confirm.", kind: "information", retry: "never" },
  failed_to_create_transaction: { meaning: "The transaction could not be created.", kind: "provider", retry: "same" },
  internal_error: { meaning: "The provider failed; the result is not known.", kind: "provider", retry: "same" },
  transaction_not_found: { meaning: "The transaction is unknown.", kind: "not-found", retry: "never" },
  wrong_cooperation_type: { meaning: "The merchant's set-up does not fit this operation.", kind: "settings", retry: "never" },
  transaction_rejected: { meaning: "The transaction was rejected.", kind: "declined", retry: "changed" },
  order_expired: { meaning: "The order has expired.", kind: "declined", retry: "new-payment" },
  transaction_declined: { meaning: "The transaction was declined.", kind: "declined", retry: "changed" },
  user_not_found: { meaning: "The bank does not know the payer.", kind: "not-found", retry: "changed" },
  insufficient_funds: { meaning: "The payer's money or limit does not suffice.", kind: "declined", retry: "changed" },
  transaction_is_canceled_by_payer: { meaning: "The payer cancelled.", kind: "declined", retry: "changed" },
  transaction_limit_exceeded: { meaning: "A limit of the transaction is exceeded.", kind: "declined", retry: "changed" },
  transaction_not_supported: { meaning: "The transaction is not supported.", kind: "declined", retry: "changed" },
  wrong_payment_count: { meaning: "The number of parts is wrong.", kind: "invalid", retry: "changed" },
  wrong_installment_period: { meaning: "The period of the parts is wrong.", kind: "invalid", retry: "changed" },
  wrong_payparts_period: { meaning: "The period of the parts is wrong.", kind: "invalid", retry: "changed" },
  banking_application_is_not_installed: { meaning: "The payer does not have the bank's app.", kind: "declined", retry: "changed" },
  bank_is_not_supported: { meaning: "The bank is not available for this order.", kind: "declined", retry: "changed" },
  invalid_phone_number: { meaning: "The telephone number is wrong.", kind: "invalid", retry: "changed" },
  simultaneous_open_orders_not_supported_by_bank: { meaning: "The bank allows only one open order.", kind: "conflict", retry: "same" },
  transaction_amount_limit: { meaning: "The amount is outside the limits.", kind: "declined", retry: "changed" },
  finmon_validation_failed: { meaning: "Financial monitoring refused the operation.", kind: "declined", retry: "never" },
  insufficient_funds_for_refund: { meaning: "The merchant's balance does not cover the refund.", kind: "conflict", retry: "same" },
};

/**
 * Why an operation on an alternative payment ended as it did. The provider adds codes without notice. The
 * codes that are documented.
 */
export type AlternativePaymentResponseCodeName =
  | "transaction_successful"
  | "contract_was_signed_on_client_side"
  | "refund_successful"
  | "cancel_successful"
  | "refund_is_cancelled_by_initiator"
  | "refund_is_cancelled_by_system"
  | "pending"
  | "waiting_for_redirect"
  | "confirmation_required"
  | "failed_to_create_transaction"
  | "internal_error"
  | "transaction_not_found"
  | "wrong_cooperation_type"
  | "transaction_rejected"
  | "order_expired"
  | "transaction_declined"
  | "user_not_found"
  | "insufficient_funds"
  | "transaction_is_canceled_by_payer"
  | "transaction_limit_exceeded"
  | "transaction_not_supported"
  | "wrong_payment_count"
  | "wrong_installment_period"
  | "wrong_payparts_period"
  | "banking_application_is_not_installed"
  | "bank_is_not_supported"
  | "invalid_phone_number"
  | "simultaneous_open_orders_not_supported_by_bank"
  | "transaction_amount_limit"
  | "finmon_validation_failed"
  | "insufficient_funds_for_refund";

/**
 * Why an operation on an alternative payment ended as it did. The provider adds codes without notice. What
 * each code means and whether trying again can help.
 */
export const AlternativePaymentResponseCode: Readonly<Record<AlternativePaymentResponseCodeName, CodeMeaning>> = {
  transaction_successful: { meaning: "The operation is done.", kind: "information", retry: "never" },
  contract_was_signed_on_client_side: { meaning: "The payer signed the contract; confirm the order unless that happens by itself.", kind: "information", retry: "never" },
  refund_successful: { meaning: "The refund is done.", kind: "information", retry: "never" },
  cancel_successful: { meaning: "The cancellation is done.", kind: "information", retry: "never" },
  refund_is_cancelled_by_initiator: { meaning: "The waiting refund was cancelled on request; no money was given back.", kind: "information", retry: "same" },
  refund_is_cancelled_by_system: { meaning: "The waiting refund ran out of time, because the merchant's balance stayed short; no money was given back.", kind: "conflict", retry: "same" },
  pending: { meaning: "The operation is in progress.", kind: "information", retry: "never" },
  waiting_for_redirect: { meaning: "The payer must open the page of the action.", kind: "information", retry: "never" },
  confirmation_required: { meaning: "The payer must confirm.", kind: "information", retry: "never" },
  failed_to_create_transaction: { meaning: "The transaction could not be created.", kind: "provider", retry: "same" },
  internal_error: { meaning: "The provider failed; the result is not known.", kind: "provider", retry: "same" },
  transaction_not_found: { meaning: "The transaction is unknown.", kind: "not-found", retry: "never" },
  wrong_cooperation_type: { meaning: "The merchant's set-up does not fit this operation.", kind: "settings", retry: "never" },
  transaction_rejected: { meaning: "The transaction was rejected.", kind: "declined", retry: "changed" },
  order_expired: { meaning: "The order has expired.", kind: "declined", retry: "new-payment" },
  transaction_declined: { meaning: "The transaction was declined.", kind: "declined", retry: "changed" },
  user_not_found: { meaning: "The bank does not know the payer.", kind: "not-found", retry: "changed" },
  insufficient_funds: { meaning: "The payer's money or limit does not suffice.", kind: "declined", retry: "changed" },
  transaction_is_canceled_by_payer: { meaning: "The payer cancelled.", kind: "declined", retry: "changed" },
  transaction_limit_exceeded: { meaning: "A limit of the transaction is exceeded.", kind: "declined", retry: "changed" },
  transaction_not_supported: { meaning: "The transaction is not supported.", kind: "declined", retry: "changed" },
  wrong_payment_count: { meaning: "The number of parts is wrong.", kind: "invalid", retry: "changed" },
  wrong_installment_period: { meaning: "The period of the parts is wrong.", kind: "invalid", retry: "changed" },
  wrong_payparts_period: { meaning: "The period of the parts is wrong.", kind: "invalid", retry: "changed" },
  banking_application_is_not_installed: { meaning: "The payer does not have the bank's app.", kind: "declined", retry: "changed" },
  bank_is_not_supported: { meaning: "The bank is not available for this order.", kind: "declined", retry: "changed" },
  invalid_phone_number: { meaning: "The telephone number is wrong.", kind: "invalid", retry: "changed" },
  simultaneous_open_orders_not_supported_by_bank: { meaning: "The bank allows only one open order.", kind: "conflict", retry: "same" },
  transaction_amount_limit: { meaning: "The amount is outside the limits.", kind: "declined", retry: "changed" },
  finmon_validation_failed: { meaning: "Financial monitoring refused the operation.", kind: "declined", retry: "never" },
  insufficient_funds_for_refund: { meaning: "The merchant's balance does not cover the refund.", kind: "conflict", retry: "same" },
};

/**
 * Class of the error: `invalid_request_error` the request, `payment_method_error` the card or wallet,
 * `payment_settings_error` the set-up of the project, `payment_error` the processing, `api_error` the
 * platform, `customer_error` the customer or the wallet. The codes that are documented.
 */
export type ErrorTypeName =
  | "invalid_request_error"
  | "payment_method_error"
  | "payment_settings_error"
  | "payment_error"
  | "api_error"
  | "customer_error";

/**
 * Class of the error: `invalid_request_error` the request, `payment_method_error` the card or wallet,
 * `payment_settings_error` the set-up of the project, `payment_error` the processing, `api_error` the
 * platform, `customer_error` the customer or the wallet. What each code means and whether trying again can
 * help.
 */
export const ErrorType: Readonly<Record<ErrorTypeName, CodeMeaning>> = {
  invalid_request_error: { meaning: "The request is wrong.", kind: "invalid", retry: "changed" },
  payment_method_error: { meaning: "The card or wallet cannot be used.", kind: "declined", retry: "changed" },
  payment_settings_error: { meaning: "The project is not set up for this.", kind: "settings", retry: "never" },
  payment_error: { meaning: "The payment cannot be processed; the code says why.", kind: "conflict", retry: "changed" },
  api_error: { meaning: "The platform failed or is too busy; the code says which.", kind: "provider", retry: "same" },
  customer_error: { meaning: "The customer or the wallet is not what the request takes it for.", kind: "invalid", retry: "changed" },
};
