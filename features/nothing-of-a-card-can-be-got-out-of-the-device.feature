Feature: Nothing of a card can be got out of the device
  Whoever takes a device apart that was lost must find nothing of the cards that were in it.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.7; reading 17.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"
    And the device has been provisioned from Alice's card

  Rule: Storage at rest and log tell nothing

    @DMSC-QOE-002 @DMSC-1.0-con-1108 @sees-F
    Scenario: After an orderly switch-off
      When the device is switched off
      Then the storage of the device holds nothing of Alice's card

    @DMSC-QOE-002 @DMSC-1.0-con-1109 @cut @sees-F
    Scenario: After a loss of power and another start
      When the supply of the device is cut
      And it is switched on without a card
      And the device is switched off
      Then the storage of the device holds nothing of Alice's card

    @DMSC-QOE-002 @DMSC-1.0-con-1110 @sees-D
    Scenario: The log tells no secrets
      Then the log of the device holds no secret of Alice's card
