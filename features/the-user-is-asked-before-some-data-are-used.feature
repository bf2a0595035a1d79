@long
Feature: The user is asked before some data are used
  A subscriber who has said no, or nothing, must not find the device changed all the same.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.6 a; reading 12.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: What the user accepts is used

    @DMSC-ALT-A @DMSC-1.0-con-0901 @sees-D
    Scenario: The user accepts
      Given Alice's card asks before the mail account "corporate" is used
      When the device is switched on with Alice's card, and the user is asked
      Then the user has been asked about the mail account "corporate" of Alice's card
      When the user accepts
      Then every management object of Alice's card is in the management tree, whole and unchanged
      And the mail application uses the account "corporate" of Alice's card

    @DMSC-ALT-A @DMSC-1.0-con-0904 @sees-D
    Scenario: The user is told, and asked nothing
      Given Alice's card tells of the mail account "corporate"
      When the device is switched on with Alice's card, and the user is asked
      Then the user has been told of the mail account "corporate" of Alice's card
      When the user puts away what is told
      Then every management object of Alice's card is in the management tree, whole and unchanged
      And the mail application uses the account "corporate" of Alice's card

  Rule: What the user does not accept is not used

    @DMSC-ALT-A @DMSC-1.0-con-0902 @sees-D
    Scenario: The user refuses
      Given Alice's card asks before the mail account "corporate" is used
      When the device is switched on with Alice's card, and the user is asked
      Then the user has been asked about the mail account "corporate" of Alice's card
      When the user refuses
      Then the mail account "corporate" of Alice's card is not used
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree

    @DMSC-ALT-A @DMSC-1.0-con-0903 @sees-D
    Scenario: The user does not answer
      Given Alice's card asks before the mail account "corporate" is used
      When the device is switched on with Alice's card, and the user is asked
      Then the user has been asked about the mail account "corporate" of Alice's card
      When the user does not answer
      Then the mail account "corporate" of Alice's card is not used
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree

    @DMSC-ALT-A @DMSC-1.0-con-0905 @sees-D
    Scenario: Nothing else is held back while the user thinks
      Given Alice's card asks before the mail account "corporate" is used
      When the device is switched on with Alice's card, and the user is asked
      Then the user has been asked about the mail account "corporate" of Alice's card
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree
      And the mail account "corporate" of Alice's card is not used

    @DMSC-ALT-A @DMSC-FLO-003 @DMSC-1.0-con-0908 @sees-D
    Scenario: A device that cannot ask uses what needs no asking
      Given Alice's card asks before the mail account "corporate" is used
      When the device is switched on with Alice's card
      Then the mail account "corporate" of Alice's card is not used
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree

  Rule: Every switch-on asks for itself, and after authentication

    @DMSC-ALT-A @DMSC-1.0-con-0906 @sees-D
    Scenario: Yesterday's answer is not today's
      Given Alice's card asks before the mail account "corporate" is used
      And the user has accepted the mail account "corporate" of Alice's card at an earlier switch-on
      When the device is switched on with Alice's card, and the user is asked
      Then the user has been asked about the mail account "corporate" of Alice's card
      When the user refuses
      Then the mail account "corporate" of Alice's card is not used

    @DMSC-ALT-A @DMSC-1.0-con-0907 @sees-C @sees-N @sees-D
    Scenario: Nobody is asked before the network has accepted the pair
      Given Alice's card asks before the mail account "corporate" is used
      And the network takes its time to answer
      When the device is switched on with Alice's card, and the user is asked
      Then nothing of Alice's card was used before the network accepted the pair
      And the user has been asked about the mail account "corporate" of Alice's card
