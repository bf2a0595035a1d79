Feature: A locked application keeps its settings
  A corporation that has locked an application must not have a card undo it.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.6 c; reading 13.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: The card's data are not used in a locked application, and elsewhere they are

    @DMSC-ALT-C @DMSC-1.0-con-1001 @sees-D
    Scenario: A locked application is not changed
      Given the corporation has locked the mail application
      When the device is switched on with Alice's card
      Then the mail application has the settings that it had before the card
      And the management tree holds the mail account "corporate" of Alice's card as the device declares for locked data

    @DMSC-ALT-C @DMSC-1.0-con-1004 @sees-D
    Scenario: An application beside it is provisioned
      Given the corporation has locked the mail application
      When the device is switched on with Alice's card
      Then the browser uses the account "portal" of Alice's card

  Rule: A lock counts from the next switch-on at the latest, and as long as it lasts

    @DMSC-ALT-C @DMSC-1.0-con-1002 @sees-D
    Scenario: A lock that was lifted counts no more
      Given the corporation has locked the mail application
      And the device has been switched on with Alice's card
      When the corporation unlocks the mail application
      And the device is switched off
      And it is switched on with Alice's card
      Then the mail application uses the account "corporate" of Alice's card

    @DMSC-ALT-C @DMSC-1.0-con-1003 @sees-D
    Scenario: A lock that comes while the card's data are in use counts at the next switch-on
      Given the device has been provisioned from Alice's card
      When the corporation locks the mail application
      And the device is switched off
      And it is switched on with Alice's card
      Then the mail application has the settings that it had before the card
