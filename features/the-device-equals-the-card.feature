Feature: The device equals the card
  What differs from the card by a single setting is a service that does not work, and nobody can say why.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.4.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: After the flow the device holds the card's data, whole and unchanged

    @DMSC-POST-001 @DMSC-1.0-con-0211 @sees-C @sees-D
    Scenario: The management tree equals the card
      Given the device has been provisioned from Alice's card
      Then it has read every management object of Alice's card
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-POST-001 @DMSC-1.0-con-0212 @sees-D
    Scenario: The settings of the applications equal the card
      Given the device has been provisioned from Alice's card
      Then the mail application uses the account "corporate" of Alice's card
      And the browser uses the account "portal" of Alice's card

    @DMSC-POST-001 @DMSC-1.0-con-0217 @sees-D
    Scenario: So do those of a messaging application
      Given the device has a messaging application
      And Alice's card carries the messaging account "messages" as well
      And the device has been provisioned from Alice's card
      Then the messaging application uses the account "messages" of Alice's card

    @DMSC-POST-001 @DMSC-FLO-005 @DMSC-1.0-con-0213 @sees-S
    Scenario: The secret that nobody can read is the card's
      Given the device has been provisioned from Alice's card
      Then a session with the operator's server has run to its end
      And the session was authenticated with the account "operator" of Alice's card
