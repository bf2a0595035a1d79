Feature: What the device had before the card it has afterwards
  A card that was in the device for a day must not cost its user what was set before.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.7; reading 16.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: Where data meet, the device's own come back

    @DMSC-QOE-001 @DMSC-1.0-con-1101 @sees-D
    Scenario: A management account meets another one
      Given the device has a management account of its own in the place of Alice's "operator"
      When the device is switched on with Alice's card
      Then what is in effect in that place is what the device declares for data that meet
      When the device is switched off
      And it is switched on without a card
      Then the device's own data are what they were

    @DMSC-QOE-001 @DMSC-1.0-con-1102 @sees-D
    Scenario: An access point meets one with other values
      Given the device has an access point of its own in the place of Alice's "internet"
      When the device is switched on with Alice's card
      Then what is in effect in that place is what the device declares for data that meet
      When the device is switched off
      And it is switched on without a card
      Then the device's own data are what they were

    @DMSC-QOE-001 @DMSC-1.0-con-1103 @sees-D
    Scenario: Identical data stay
      Given the device has already what Alice's access point "internet" says
      And the device has been provisioned from Alice's card
      When the device is switched off
      And it is switched on without a card
      Then the device's own data are what they were

    @DMSC-QOE-001 @DMSC-1.0-con-1106 @sees-D
    Scenario: Rights and kinds of data come back as well
      Given the device has data of its own with other rights and of another kind in the place of Alice's "internet"
      And the device has been switched on with Alice's card
      When the device is switched off
      And it is switched on without a card
      Then the device's own data are what they were

  Rule: Neither a loss of power nor what is kept costs the device its own data

    @DMSC-QOE-001 @DMSC-1.0-con-1107 @cut @sees-D
    Scenario: The supply is lost while the card's data are in effect
      Given the device has an access point of its own in the place of Alice's "internet"
      And the device has been provisioned from Alice's card
      When the supply of the device is cut
      And it is switched on without a card
      Then the device's own data are what they were
      And where its storage can be looked into, nothing of Alice's card is in it

    @DMSC-QOE-001 @DMSC-1.0-con-1105 @sees-D
    Scenario: Kept data lie over the device's own until they are kept no more
      Given the device has an access point of its own in the place of Alice's "internet"
      And the access point "internet" on Alice's card has been kept, and is no longer marked to be
      When the device is switched on with Alice's card
      And the device is switched off
      And it is switched on without a card
      Then the device's own data are what they were

  Rule: What others change on purpose stays changed

    @DMSC-QOE-001 @DMSC-1.0-con-1104 @sees-S @sees-D
    Scenario: The operator's server sets something of the device's own
      Given the device has a meter of its own, which the operator's server will set
      And Bob's card carries the access point "mobile" and the mail account "private"
      When the device is switched on with Alice's card
      Then the operator's server has set the meter
      When the device is switched off and on again with Bob's card, with Carol's plain card, and without a card
      Then the meter is what the operator's server has set
