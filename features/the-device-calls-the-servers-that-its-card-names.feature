Feature: The device calls the servers that its card names
  A device that calls too often costs its user money, and one that does not call is never brought up to date.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.5 step 5; reading 18.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: Each server that the card wants called is called once

    @DMSC-FLO-005 @DMSC-1.0-con-1230 @sees-S
    Scenario: Of two accounts one wants a session
      Given Alice's card carries the account "staff" of the corporation's server as well
      And the management account "staff" on Alice's card wants no session
      And the device has been provisioned from Alice's card
      Then the operator's server alone has been called, and once

    @DMSC-FLO-005 @DMSC-1.0-con-1231 @sees-S
    Scenario: Two accounts want a session
      Given Alice's card carries the account "staff" of the corporation's server as well
      And the device has been provisioned from Alice's card
      Then the operator's and the corporation's server have been called, each once

    @DMSC-FLO-005 @DMSC-1.0-con-1232 @sees-C @sees-S
    Scenario: Sessions come last
      Given the device has been provisioned from Alice's card, whose last object is slow to come
      Then the session has begun when every object of Alice's card had been read

  Rule: A server learns nothing that is not for it

    @DMSC-PRE-001 @DMSC-1.0-con-1233 @sees-S
    Scenario: A stranger's server asks for the operator's account
      Given Alice's card carries an account "elsewhere" of the stranger's server as well
      And the device has been provisioned from Alice's card
      When the stranger's server asks for the account "operator" of Alice's card
      Then the stranger's server has been told that it may not

    @DMSC-PRE-001 @DMSC-1.0-con-1234 @sees-S
    Scenario: The operator's server asks for the secret of its own account
      Given the device has been provisioned from Alice's card
      When the operator's server asks for the secret of the account "operator" of Alice's card
      Then the operator's server has been told that nobody may

    @DMSC-PRE-001 @DMSC-1.0-con-1220 @sees-S
    Scenario: The operator's server makes its own account another one
      Given the device has been provisioned from Alice's card
      When the operator's server makes the account "operator" of Alice's card another one
      Then the operator's server has been told that nobody can change that
