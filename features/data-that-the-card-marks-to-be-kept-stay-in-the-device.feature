Feature: Data that the card marks to be kept stay in the device
  An operator that relies on its data between two switch-ons must find them, and a subscriber nothing besides.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.6 b and 6.1.4; reading 15.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: What is marked stays available

    @DMSC-USA-002 @DMSC-1.0-con-0701 @sees-D
    Scenario: Marked data are there without a card
      Given the mail account "corporate" on Alice's card is marked to be kept
      And the device has been provisioned from Alice's card
      When the device is switched off
      And it is switched on without a card
      Then the mail account "corporate" of Alice's card is still available

    @DMSC-USA-002 @DMSC-1.0-con-0702 @sees-D
    Scenario: Marked data are there with their own card
      Given the mail account "corporate" on Alice's card is marked to be kept
      And the device has been provisioned from Alice's card
      When the device is switched off
      And it is switched on with Alice's card
      Then the mail account "corporate" of Alice's card is still available
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-USA-002 @DMSC-1.0-con-0703 @sees-D
    Scenario: Beside another card marked data are what the device declares
      Given the mail account "corporate" on Alice's card is marked to be kept
      And Bob's card carries the access point "mobile" and the mail account "private"
      And the device has been provisioned from Alice's card
      When the device is switched off
      And it is switched on with Bob's card
      Then the mail account "corporate" of Alice's card is what the device declares for kept data beside another card

    @DMSC-USA-002 @DMSC-1.0-con-0706 @cut @sees-D
    Scenario: Marked data outlive a loss of power
      Given the mail account "corporate" on Alice's card is marked to be kept
      And the device has been provisioned from Alice's card
      When the supply of the device is cut, and comes back without a card in it
      Then the mail account "corporate" of Alice's card is still available
      And nothing of Alice's card but the mail account "corporate" is in the device
      And where its storage can be looked into, nothing of Alice's card but the mail account "corporate" is in it

  Rule: What is marked is in use at once, and stays through more than one switch-off

    @DMSC-USA-002 @DMSC-1.0-con-0738 @sees-D
    Scenario: Marked data are used while their card is in the device
      Given the mail account "corporate" on Alice's card is marked to be kept
      When the device is switched on with Alice's card
      Then every management object of Alice's card is in the management tree, whole and unchanged
      And the mail application uses the account "corporate" of Alice's card

    @DMSC-USA-002 @DMSC-1.0-con-0737 @sees-D
    Scenario: Marked data are there after two switch-offs
      Given the mail account "corporate" on Alice's card is marked to be kept
      And the device has been provisioned from Alice's card
      When the device is switched off, and on without a card
      And the device is switched off, and on without a card
      Then the mail account "corporate" of Alice's card is still available

  Rule: Nothing else stays

    @DMSC-USA-002 @DMSC-1.0-con-0704 @sees-D
    Scenario: What is not marked goes, whatever stays beside it
      Given the mail account "corporate" on Alice's card is marked to be kept
      And the device has been provisioned from Alice's card
      When the device is switched off
      And it is switched on without a card
      Then the mail account "corporate" of Alice's card is still available
      And nothing of Alice's card but the mail account "corporate" is in the device

    @DMSC-USA-002 @DMSC-1.0-con-0705 @sees-D
    Scenario: What is marked no more goes at the next switch-off
      Given the mail account "corporate" on Alice's card has been kept, and is no longer marked to be
      When the device is switched on with Alice's card
      And the device is switched off
      And it is switched on without a card
      Then nothing of the mail account "corporate" of Alice's card is in the device

    @DMSC-USA-002 @DMSC-1.0-con-0736 @sees-D
    Scenario: What has gone from its card goes when that card comes again
      Given the mail account "corporate" on Alice's card has been kept
      And the mail account "corporate" is no longer on Alice's card
      When the device is switched on with Alice's card
      Then nothing of the mail account "corporate" of Alice's card is in the device
      And every management object of Alice's card is in the management tree, whole and unchanged

  Rule: Where the card has the user asked, the user decides

    @DMSC-USA-002 @DMSC-ALT-B @DMSC-1.0-con-0707 @sees-D
    Scenario: The user consents
      Given the mail account "corporate" on Alice's card is marked to be kept if the user consents
      When the device is switched on with Alice's card, and the user is asked
      Then the user has been asked whether data are kept
      When the user consents
      And the device is switched off, and on without a card
      Then the mail account "corporate" of Alice's card is still available

    @DMSC-USA-002 @DMSC-ALT-B @DMSC-1.0-con-0708 @sees-D
    Scenario: The user does not consent
      Given the mail account "corporate" on Alice's card is marked to be kept if the user consents
      When the device is switched on with Alice's card, and the user is asked
      Then the user has been asked whether data are kept
      When the user does not consent
      And the device is switched off, and on without a card
      Then nothing of the mail account "corporate" of Alice's card is in the device
