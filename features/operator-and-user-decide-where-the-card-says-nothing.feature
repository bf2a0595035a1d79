Feature: Operator and user decide where the card says nothing
  A card that leaves it open must not keep anything by silence, nor take the decision from those who have it.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.6 b and 6.1.4; reading 15.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"
    And the mail account "corporate" on Alice's card says nothing of being kept

  Rule: The operator says nothing

    @DMSC-ALT-B @DMSC-1.0-con-0709 @sees-D
    Scenario: Nobody has spoken, and nobody asks the user
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

    @DMSC-ALT-B @DMSC-1.0-con-0710 @sees-D
    Scenario: Nobody has spoken, and the user says yes
      Given the user is asked whether the mail account "corporate" on Alice's card is kept, and says yes
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

    @DMSC-ALT-B @DMSC-1.0-con-0711 @sees-D
    Scenario: Nobody has spoken, and the user says no
      Given the user is asked whether the mail account "corporate" on Alice's card is kept, and says no
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

  Rule: The operator says that it is kept

    @DMSC-ALT-B @DMSC-1.0-con-0712 @sees-S @sees-D
    Scenario: The operator keeps it, and nobody asks the user
      Given the operator's server will say that it is kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

    @DMSC-ALT-B @DMSC-1.0-con-0713 @sees-S @sees-D
    Scenario: The operator keeps it, and the user says yes
      Given the user is asked whether the mail account "corporate" on Alice's card is kept, and says yes
      And the operator's server will say that it is kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

    @DMSC-ALT-B @DMSC-1.0-con-0714 @sees-S @sees-D
    Scenario: The operator keeps it, and the user says no
      Given the user is asked whether the mail account "corporate" on Alice's card is kept, and says no
      And the operator's server will say that it is kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

  Rule: The operator says that it is not kept

    @DMSC-ALT-B @DMSC-1.0-con-0715 @sees-S @sees-D
    Scenario: The operator does not keep it, and nobody asks the user
      Given the operator's server will say that it is not kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

    @DMSC-ALT-B @DMSC-1.0-con-0716 @sees-S @sees-D
    Scenario: The operator does not keep it, and the user says yes
      Given the user is asked whether the mail account "corporate" on Alice's card is kept, and says yes
      And the operator's server will say that it is not kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

    @DMSC-ALT-B @DMSC-1.0-con-0717 @sees-S @sees-D
    Scenario: The operator does not keep it, and the user says no
      Given the user is asked whether the mail account "corporate" on Alice's card is kept, and says no
      And the operator's server will say that it is not kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said
