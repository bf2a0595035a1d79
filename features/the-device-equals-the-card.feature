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
      When the device is switched on with Alice's card
      Then the messaging application uses the account "messages" of Alice's card

    @DMSC-POST-001 @DMSC-FLO-005 @DMSC-1.0-con-0213 @sees-S
    Scenario: The secret that nobody can read is the card's
      Given the device has been provisioned from Alice's card
      Then a session with the operator's server has run to its end
      And the session was authenticated with the account "operator" of Alice's card

  Rule: Neither a format nor a change is lost

    @DMSC-POST-001 @DMSC-1.0-con-0224 @sees-C @sees-D
    Scenario: Values of every format equal the card, and so does one that is empty
      When the device is switched on with the card "tnds"
      Then the device has read the card
      And every sound management object of the card is in the management tree, whole and unchanged

    @DMSC-POST-001 @DMSC-1.0-con-0225 @sees-D
    Scenario: A setting that has changed on the card changes in the device
      Given the device has been provisioned from Alice's card
      When the card issuer moves the mail account "corporate" on Alice's card to another server, and takes the browser account "portal" off it
      And the device is switched off, and on with Alice's card
      Then every management object of Alice's card is in the management tree, whole and unchanged
      And the mail application uses the account "corporate" of Alice's card
