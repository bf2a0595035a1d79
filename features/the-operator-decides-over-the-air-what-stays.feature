Feature: The operator decides over the air what stays
  An operator whose word does not count cannot help a subscriber whose card cannot be changed any more.

  Source: change request "Smart Card Dynamic Provisioning", 6.1.4; reading 15.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"
    And Alice's card carries the account "staff" of the corporation's server as well

  Rule: What the operator says holds from the next switch-off on

    @DMSC-USA-003 @DMSC-1.0-con-0801 @sees-S @sees-D
    Scenario: What the operator keeps stays, and nothing else does
      Given the mail account "corporate" on Alice's card says nothing of being kept
      And the operator's server will say that it is kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is still available
      And nothing of Alice's card but the mail account "corporate" is in the device

    @DMSC-USA-003 @DMSC-1.0-con-0802 @sees-S @sees-D
    Scenario: What the operator no longer keeps goes, although the card marks it
      Given the mail account "corporate" on Alice's card is marked to be kept
      And the operator's server will say that it is not kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is gone

    @DMSC-USA-003 @DMSC-1.0-con-0806 @sees-S @sees-D
    Scenario: What is kept goes when the operator deletes it
      Given the mail account "corporate" on Alice's card has been kept
      And the operator's server will delete it
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is gone

    @DMSC-USA-003 @DMSC-1.0-con-0807 @sees-S @sees-D
    Scenario: What is kept goes when the operator says so while no card is in
      Given the management account "operator" on Alice's card is marked to be kept, so that its server can be reached without the card
      And the mail account "corporate" on Alice's card has been kept
      When the operator's server says without a card that the mail account "corporate" of Alice's card is not kept, and the device is switched off and on
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is gone

  Rule: What the operator has said is not forgotten

    @DMSC-ALT-B @DMSC-USA-003 @DMSC-1.0-con-0804 @sees-S @sees-D
    Scenario: What the operator keeps is kept after the card has been in again
      Given the mail account "corporate" on Alice's card says nothing of being kept
      And the operator's server will say that it is kept
      When the mail account "corporate" of Alice's card has been in the device, and once more, and the device is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is still available

    @DMSC-ALT-B @DMSC-USA-003 @DMSC-1.0-con-0808 @sees-S @sees-D
    Scenario: What the operator no longer keeps is not kept after the card has been in again
      Given the mail account "corporate" on Alice's card is marked to be kept
      And the operator's server will say that it is not kept
      When the mail account "corporate" of Alice's card has been in the device, and once more, and the device is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is gone

    @DMSC-USA-003 @DMSC-1.0-con-0810 @sees-D
    Scenario: What the operator keeps goes with what its card has lost, and so does the operator's word
      Given the operator's server has said that the mail account "corporate" of Alice's card is kept
      And the mail account "corporate" is no longer on Alice's card
      When the device is switched on with Alice's card
      Then nothing of the mail account "corporate" of Alice's card is in the device
      When the mail account "corporate" is on Alice's card again and has been in the device, which is then switched on without a card
      Then the mail account "corporate" of Alice's card is gone

  Rule: Nobody else decides

    @DMSC-USA-003 @DMSC-1.0-con-0803 @sees-S @sees-D
    Scenario: Another server cannot give up what the card keeps
      Given the mail account "corporate" on Alice's card is marked to be kept
      And the corporation's server will try to say that it is not kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the corporation's server has been told that it may not
      And the mail account "corporate" of Alice's card is still available

    @DMSC-USA-003 @DMSC-1.0-con-0805 @sees-S @sees-D
    Scenario: Nobody else can pass for the operator's server
      Given the mail account "corporate" on Alice's card says nothing of being kept
      And the account "operator" on Alice's card says that the server has to prove who it is
      And somebody who cannot prove to be the operator's server will try to say that it is kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then whoever it was has been told that this is not proved
      And the mail account "corporate" of Alice's card is gone

    @DMSC-USA-003 @DMSC-1.0-con-0809 @sees-S @sees-D
    Scenario: Another server cannot keep what the card gives up
      Given the mail account "corporate" on Alice's card is marked not to be kept
      And the corporation's server will try to say that it is kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the corporation's server has been told that it may not
      And the mail account "corporate" of Alice's card is gone
