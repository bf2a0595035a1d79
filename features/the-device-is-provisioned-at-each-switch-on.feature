Feature: The device is provisioned at each switch-on
  A subscriber has a configured device at any time, whatever device and whatever card it is, and pays for nobody else's.

  Source: change request "Smart Card Dynamic Provisioning", 5.1.2 and 5.2.1.2; reading 20.

  Background:
    Given Alice's card carries the access point "internet" and the mail account "corporate"
    And Alice's card carries the browser account "portal" as well
    And Bob's card carries the access point "mobile" and the mail account "private"

  Rule: Each switch-on counts, not the first alone

    @DMSC-GEN-001 @DMSC-1.0-con-0101 @sees-C @sees-D
    Scenario: The same card, again and again
      Given the device has been provisioned from Alice's card
      When the device is switched off, and on with Alice's card
      Then it has been provisioned from Alice's card anew
      When the device is switched off, and on with Alice's card
      Then it has been provisioned from Alice's card anew

    @DMSC-GEN-001 @DMSC-1.0-con-0102 @sees-C @sees-D
    Scenario: The same card says something else
      Given the device has been provisioned from Alice's card
      When the card issuer moves the mail account "corporate" on Alice's card to another server, and takes the browser account "portal" off it
      And the device is switched off, and on with Alice's card
      Then it has been provisioned from Alice's card anew
      And the mail application uses the account "corporate" of Alice's card
      And no management object that Alice's card carried before is in the management tree

  Rule: Whose card it is, whose data they are

    @DMSC-GEN-002 @DMSC-1.0-con-0103 @sees-S @sees-D
    Scenario: Another subscriber's card takes over, also at the operator's server
      Given Alice's card and Bob's carry a management account "operator" each
      And the device has been provisioned from Alice's card
      When the device is switched off, and on with Bob's card
      Then no management object of Alice's card is in the management tree
      And a session with the operator's server has run to its end
      And every message of the session was for the address of the account "operator" of Bob's card, and from its user

    @DMSC-GEN-002 @DMSC-1.0-con-0104 @sees-D
    Scenario: The first subscriber's card comes back
      Given the device has been provisioned from Alice's card
      When the device is switched off, and on with Bob's card
      And it is switched off, and on with Alice's card
      Then every management object of Alice's card is in the management tree, whole and unchanged
      And no management object of Bob's card is in the management tree
      And no application uses an account of Bob's card

  Rule: A card is at home in every device

    @DMSC-GEN-001 @DMSC-1.0-con-0114 @sees-N @sees-A @sees-D
    Scenario: A new device works with its first card, and nobody has to do anything
      Given the servers of Alice's accounts can be reached by every way
      When the device is switched on with Alice's card
      And the mail application is used
      Then the network has accepted Alice in this device
      And neither the user nor a server has been asked for anything
      And the mail application has logged in to the account "corporate" of Alice's card without a proxy

    @DMSC-GEN-002 @DMSC-1.0-con-0115 @two-devices @sees-C @sees-D
    Scenario: A subscriber takes her card into another device
      Given the device has been provisioned from Alice's card
      When Alice's card is put into a second device of the same model, and that one is switched on
      Then it has been provisioned from Alice's card
      When the first device is switched on again, without a card
      Then no management object of Alice's card is in the management tree
      And no application uses an account of Alice's card
