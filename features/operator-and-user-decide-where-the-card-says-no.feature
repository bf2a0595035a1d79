Feature: Operator and user decide where the card says no
  An operator may change over the air what it once put on its cards, and a user who is asked may still refuse.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.6 b and 6.1.4; reading 15.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"
    And the mail account "corporate" on Alice's card is marked not to be kept

  Rule: The operator says nothing

    @DMSC-ALT-B @DMSC-1.0-con-0718 @sees-D
    Scenario: The card alone has spoken, and nobody asks the user
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

    @DMSC-ALT-B @DMSC-1.0-con-0719 @sees-D
    Scenario: The card alone has spoken, and the user says yes
      Given the user is asked whether the mail account "corporate" on Alice's card is kept, and says yes
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

    @DMSC-ALT-B @DMSC-1.0-con-0720 @sees-D
    Scenario: The card alone has spoken, and the user says no
      Given the user is asked whether the mail account "corporate" on Alice's card is kept, and says no
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

  Rule: The operator says that it is kept

    @DMSC-ALT-B @DMSC-1.0-con-0721 @sees-S @sees-D
    Scenario: The operator keeps it, and nobody asks the user
      Given the operator's server will say that it is kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

    @DMSC-ALT-B @DMSC-1.0-con-0722 @sees-S @sees-D
    Scenario: The operator keeps it, and the user says yes
      Given the user is asked whether the mail account "corporate" on Alice's card is kept, and says yes
      And the operator's server will say that it is kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

    @DMSC-ALT-B @DMSC-1.0-con-0723 @sees-S @sees-D
    Scenario: The operator keeps it, and the user says no
      Given the user is asked whether the mail account "corporate" on Alice's card is kept, and says no
      And the operator's server will say that it is kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

  Rule: The operator says that it is not kept

    @DMSC-ALT-B @DMSC-1.0-con-0724 @sees-S @sees-D
    Scenario: The operator does not keep it, and nobody asks the user
      Given the operator's server will say that it is not kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

    @DMSC-ALT-B @DMSC-1.0-con-0725 @sees-S @sees-D
    Scenario: The operator does not keep it, and the user says yes
      Given the user is asked whether the mail account "corporate" on Alice's card is kept, and says yes
      And the operator's server will say that it is not kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said

    @DMSC-ALT-B @DMSC-1.0-con-0726 @sees-S @sees-D
    Scenario: The operator does not keep it, and the user says no
      Given the user is asked whether the mail account "corporate" on Alice's card is kept, and says no
      And the operator's server will say that it is not kept
      When the mail account "corporate" of Alice's card has been in the device, which is then switched on without a card
      Then the operator's server has been told that its word counts
      And the mail account "corporate" of Alice's card is kept, or not, as card, operator and user have said
